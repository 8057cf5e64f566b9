package org.moothall.minutes.revision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.http.Role;
import org.moothall.minutes.Api;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Written;
import org.moothall.minutes.revision.Verifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RealService
class RevisionApiIT {

    @LocalServerPort
    private int port;

    @TempDir
    private Path directory;

    private Api api;
    private Meetings meetings;
    private Written written;

    @BeforeEach
    void connect() {
        api = new Api(port);
        meetings = new Meetings(api);
        written = new Written(api);
    }

    @Test
    void givesAnyoneTheTextAndTheProofThatTheVerifierAccepts() {
        String id = meetings.held();
        written.publish(id);

        String proof = api.get("/api/minutes/" + id + "/proof").text();
        Api.Reply revision = api.get("/api/minutes/" + id + "/revisions/1");
        String digest = revision.etag().replace("\"", "");

        assertThat(api.get("/api/minutes/" + id + "/revisions")
                        .json()
                        .at("/revisions/0/digest")
                        .asString())
                .isEqualTo(digest);
        assertThat(revision.header("Content-Type")).isEqualTo("application/json");
        assertThat(verifier(id).verdict(proof, List.of(revision.text()), digest))
                .startsWith("revision 1 published")
                .endsWith("\nvalid");
        assertThat(verifier(id).verdict(proof, List.of(revision.text().replace("schools", "roads"))))
                .endsWith("is not the text that was published");
    }

    @Test
    void sealsTheOpenTextAndNothingExempt() {
        String id = meetings.held();
        written.publish(id);

        for (String path : List.of("/revisions", "/revisions/1", "/proof")) {
            assertThat(api.get("/api/minutes/" + id + path, Role.CLERK).text()).doesNotContain(Written.CANARY);
        }
        assertThat(api.get("/api/minutes/" + id + "/revisions/1").text())
                .contains("schools of " + id, "\"title\":\"Exempt item\"");
    }

    @Test
    void publishesNoPrivatePartOfAKey() {
        String id = meetings.held();
        written.publish(id);

        JsonNode key = api.get("/api/minutes/" + id + "/proof").json().at("/keys/keys/0");

        assertThat(key.path("x").asString()).isNotEmpty();
        assertThat(key.has("d")).isFalse();
    }

    @Test
    void makesOneRevisionHoweverOftenTheMinutesArePublished() {
        String id = meetings.held();
        written.publish(id);
        api.post("/api/minutes/" + id + "/publication", Role.CLERK);

        assertThat(api.get("/api/minutes/" + id + "/revisions").json().path("revisions"))
                .hasSize(1);
    }

    @Test
    void knowsNoRevisionsOfMinutesThatAreNotPublishedWhoeverAsks() {
        String id = meetings.held();
        written.approve(id);

        for (String path : List.of("/revisions", "/revisions/1", "/proof")) {
            assertThat(api.get("/api/minutes/" + id + path, Role.CLERK).status())
                    .isEqualTo(404);
            assertThat(api.get("/api/minutes/" + id + path).problem()).isEqualTo("not-found");
        }
    }

    @Test
    void saysThatThereIsNoSuchRevision() {
        String id = meetings.held();
        written.publish(id);

        assertThat(api.get("/api/minutes/" + id + "/revisions/2").status()).isEqualTo(404);
        assertThat(api.get("/api/minutes/" + id + "/revisions/two").status()).isEqualTo(400);
    }

    private Verifier verifier(String id) {
        String proof = "/api/minutes/" + id + "/proof";
        return new Verifier(
                directory, api.get(proof).json().at("/keys/keys/0/kid").asString());
    }
}
