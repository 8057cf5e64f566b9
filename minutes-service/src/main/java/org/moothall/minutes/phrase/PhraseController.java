package org.moothall.minutes.phrase;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Page;
import org.moothall.http.PageRequest;
import org.moothall.http.Problem;
import org.moothall.http.Versions;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The council's standard phrases over HTTP. */
@RestController
@RequestMapping("/api/minutes/phrases")
@Tag(name = "Phrases", description = "The council's standard phrases, to be put into minutes")
class PhraseController {
    private final Phrases phrases;
    private final Supplier<String> ids;
    private final Clock clock;

    PhraseController(Phrases phrases, @Qualifier("ids") Supplier<String> ids, Clock clock) {
        this.phrases = phrases;
        this.ids = ids;
        this.clock = clock;
    }

    /** With a verdict the phrase is put into minutes as a decision, else as a paragraph. */
    record PhraseRequest(
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(min = 1, max = 100) String verdict,
            @NotBlank @Size(max = 5000) String text) {

        Phrase phrase(String id, long version, Instant createdAt, Instant now) {
            if (!new PhraseText(text).isWellFormed()) {
                throw Problem.invalid("A placeholder cannot be read")
                        .field(
                                "text",
                                "must have braces around placeholders only: small letters and hyphens, as {date}")
                        .raise();
            }
            return new Phrase(id, version, title.strip(), verdict, text, createdAt, now);
        }
    }

    @GetMapping
    @Operation(summary = "List the phrases", description = "Role: clerk.")
    ResponseEntity<Page<PhraseView>> list(PageRequest page) {
        return Page.response(
                phrases.list(page.after(), page.limit() + 1).stream()
                        .map(PhraseView::of)
                        .toList(),
                page,
                PhraseView::id);
    }

    @GetMapping("/{phraseId}")
    @Operation(summary = "Read a phrase", description = "Role: clerk. The ETag is its version.")
    ResponseEntity<PhraseView> read(@PathVariable String phraseId) {
        return answer(find(phraseId));
    }

    @PostMapping
    @Operation(
            summary = "Add a phrase",
            description =
                    "Role: clerk. Of the placeholders, {body}, {date}, {time}, {venue} and {last-date} are filled from the"
                            + " meeting, all others when the phrase is put into minutes.")
    ResponseEntity<PhraseView> add(@Valid @RequestBody PhraseRequest request) {
        Instant now = clock.instant();
        Phrase phrase = request.phrase(ids.get(), 1, now, now);
        phrases.insert(phrase);
        return ResponseEntity.created(URI.create("/api/minutes/phrases/" + phrase.id()))
                .eTag(Versions.etag(1))
                .body(PhraseView.of(phrase));
    }

    @PutMapping("/{phraseId}")
    @Operation(
            summary = "Change a phrase",
            description = "Role: clerk. Minutes that it was put into stay as they are. If-Match is required.")
    ResponseEntity<PhraseView> change(
            @PathVariable String phraseId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody PhraseRequest request) {
        long expected = Versions.required(ifMatch);
        Phrase before = find(phraseId);
        Phrase changed = request.phrase(phraseId, expected + 1, before.createdAt(), clock.instant());
        if (!phrases.replace(changed)) {
            throw Problem.stale(find(phraseId).version()).raise();
        }
        return answer(changed);
    }

    @DeleteMapping("/{phraseId}")
    @Operation(
            summary = "Take a phrase away",
            description = "Role: clerk. Minutes that it was put into stay as they are. If-Match is required.")
    ResponseEntity<PhraseView> remove(
            @PathVariable String phraseId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        long expected = Versions.required(ifMatch);
        Phrase removed = find(phraseId);
        if (!phrases.remove(phraseId, expected)) {
            throw Problem.stale(find(phraseId).version()).raise();
        }
        return ResponseEntity.ok(PhraseView.of(removed));
    }

    private Phrase find(String phraseId) {
        return phrases.find(phraseId)
                .orElseThrow(() -> Problem.notFound("phrase", phraseId).raise());
    }

    private static ResponseEntity<PhraseView> answer(Phrase phrase) {
        return ResponseEntity.ok().eTag(Versions.etag(phrase.version())).body(PhraseView.of(phrase));
    }
}
