package org.moothall.minutes.revision.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.moothall.http.Problem;
import org.moothall.minutes.revision.Chain;
import org.moothall.minutes.revision.Notary;
import org.moothall.minutes.revision.Records;
import org.moothall.minutes.revision.Revision;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The revisions of published minutes: a list, each text byte for byte as it was sealed, and the proof of all. */
@RestController
@RequestMapping("/api/minutes/{meetingId}")
@Tag(name = "Record", description = "Every text of minutes that was published, and the proof that it is unchanged")
class RevisionController {
    /** The text of a revision never changes; a reader without it may have it from anywhere and check it by its digest. */
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Records records;
    private final Notary notary;
    private final JsonMapper json;

    RevisionController(Records records, Notary notary, JsonMapper json) {
        this.records = records;
        this.notary = notary;
        this.json = json;
    }

    @GetMapping("/revisions")
    @Operation(
            summary = "List the published revisions of minutes",
            description = "In order, the first publication first. None is ever taken away or changed.")
    RevisionsView list(@PathVariable String meetingId) {
        return RevisionsView.of(meetingId, chain(meetingId));
    }

    @GetMapping(path = "/revisions/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Read a revision as it was published",
            description =
                    "Canonical JSON (RFC 8785), byte for byte as it was signed: keep the body as it is to check it"
                            + " against the proof. The ETag is its SHA-256.")
    ResponseEntity<byte[]> read(@PathVariable String meetingId, @PathVariable int number) {
        Revision revision = revision(chain(meetingId), number);
        return ResponseEntity.ok()
                .eTag(revision.digest())
                .cacheControl(FOR_EVER)
                .body(revision.content().getBytes(UTF_8));
    }

    @GetMapping("/proof")
    @Operation(
            summary = "Read the proof of all published revisions",
            description =
                    "For each the SHA-256 of its text, the digest of the one before, and a detached JWS (RFC 7515,"
                            + " appendix F) over the text; and the council's public keys. examples/verifier checks it"
                            + " without us.")
    ProofView proof(@PathVariable String meetingId) {
        return ProofView.of(meetingId, chain(meetingId), notary.publicKeys());
    }

    @GetMapping("/revisions/{from}/diff/{to}")
    @Operation(
            summary = "Compare two revisions",
            description = "Item by item, the paragraphs that came and went, and within a changed one the words.")
    DifferenceView difference(@PathVariable String meetingId, @PathVariable int from, @PathVariable int to) {
        Chain chain = chain(meetingId);
        return DifferenceView.between(json, revision(chain, from), revision(chain, to));
    }

    private static Revision revision(Chain chain, int number) {
        return chain.find(number)
                .orElseThrow(() ->
                        Problem.notFound("revision", Integer.toString(number)).raise());
    }

    private Chain chain(String meetingId) {
        return records.find(meetingId)
                .orElseThrow(() -> Problem.notFound("minutes", meetingId).raise());
    }
}
