package org.moothall.minutes.revision.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import io.micrometer.core.instrument.MeterRegistry;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moothall.http.Role;
import org.moothall.minutes.Api;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Written;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** Somebody changes published minutes where they are stored, past every rule; the check finds it. */
@RealService
@ExtendWith(OutputCaptureExtension.class)
class RecordCheckIT {
    private static final String MINUTES = "minutes";

    @LocalServerPort
    private int port;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private MeterRegistry metrics;

    private Api api;
    private String id;
    private Document asItWas;

    @BeforeEach
    void publish() {
        api = new Api(port);
        id = new Meetings(api).held();
        new Written(api).publish(id);
        asItWas = mongo.findById(id, Document.class, MINUTES);
    }

    @AfterEach
    void putBack() {
        mongo.updateFirst(query(where("_id").is(id)), Update.update("state", asItWas.get("state")), MINUTES);
    }

    @Test
    void findsNothingWrongWithWhatNobodyTouched() {
        assertThat(flaws()).isEmpty();
    }

    @Test
    void findsAChangedWordInTheMinutesAsTheyAreShown(CapturedOutput output) {
        double before = broken();

        tamper("state.items.1.paragraphs.0", "It was about nothing.");

        assertThat(flaws()).containsExactly("shown-otherwise");
        assertThat(broken()).isEqualTo(before + 1);
        assertThat(output.getAll()).contains("The published minutes of meeting " + id + " are not as they were sealed");
        assertThat(output.getAll()).doesNotContain("It was about nothing.");
    }

    @Test
    void findsAChangedDecisionAttendanceOrTime() {
        tamper("state.items.1.decisions.0.verdict", "REFUSED");
        assertThat(flaws()).containsExactly("shown-otherwise");
        putBack();

        tamper("state.attendance.present.0.name", "Somebody Else");
        assertThat(flaws()).containsExactly("shown-otherwise");
        putBack();

        tamper("state.meeting.startsAt", "2026-03-04T10:00Z");
        assertThat(flaws()).containsExactly("shown-otherwise");
    }

    @Test
    void findsAChangedRevision() {
        tamper("state.revisions.0.content", "{}");

        assertThat(flaws()).contains("text-changed", "signature-wrong", "mark-changed");
    }

    @Test
    void findsATextChangedEverywhereWithADigestThatFits() throws NoSuchAlgorithmException {
        String content = asItWas.get("state", Document.class)
                .getList("revisions", Document.class)
                .getFirst()
                .getString("content");
        String changed = content.replace("schools of", "shools of");
        tamper("state.revisions.0.content", changed);
        tamper("state.revisions.0.digest", sha256(changed));

        assertThat(flaws()).containsExactly("shown-otherwise", "signature-wrong");
    }

    @Test
    void findsPublishedMinutesThatWereMadeADraftAgain() {
        tamper("state.stage.name", "DRAFT");

        assertThat(flaws()).containsExactly("shown-otherwise");
    }

    @Test
    void findsADocumentThatCannotBeReadAndGoesOn() {
        tamper("state.stage.name", "LOST");

        assertThat(flaws()).containsExactly("unreadable");
    }

    @Test
    void countsMinutesOfWhichAllRevisionsWereTakenAwayAsUnproven() {
        long before = check().path("unproven").asLong();

        mongo.updateFirst(query(where("_id").is(id)), new Update().unset("state.revisions"), MINUTES);

        assertThat(check().path("unproven").asLong()).isEqualTo(before + 1);
        assertThat(api.get("/api/minutes/" + id + "/proof").json().path("revisions"))
                .isEmpty();
    }

    private void tamper(String field, String value) {
        assertThat(mongo.updateFirst(query(where("_id").is(id)), Update.update(field, value), MINUTES)
                        .getModifiedCount())
                .isEqualTo(1);
    }

    private JsonNode check() {
        Api.Reply reply = api.post("/api/operations/minutes/record-check", Role.OPERATOR);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private List<String> flaws() {
        for (JsonNode broken : check().path("broken")) {
            if (broken.path("meetingId").asString().equals(id)) {
                return broken.path("flaws")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList();
            }
        }
        return List.of();
    }

    private double broken() {
        check();
        return metrics.get("minutes.record.broken").gauge().value();
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }
}
