package org.moothall.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.system.outside.Answer;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Platform;

@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {

    private static final byte[] PROGRAM = "MZ\u0090\0\3\0\0\0This program cannot be run in DOS mode".getBytes(UTF_8);
    private static final int FIFTY_MEGABYTES = 50 * 1024 * 1024;

    private final Platform platform;
    private final Staff staff;
    private final Sender sender;

    BadInputIT(Platform platform) {
        this.platform = platform;
        this.staff = Staff.of(platform);
        this.sender = Sender.withAPublishedAgenda(platform);
    }

    /** What is sent, as a function of its sender. */
    @FunctionalInterface
    interface Sent {
        Answer by(Sender sender) throws Exception;
    }

    static Stream<Arguments> bad() {
        String text = "text/plain";
        String json = "application/json";
        return Stream.of(
                bad("an unknown meeting", 404, "not-found", it -> it.anonymous().get("/api/meetings/nowhere")),
                bad("unknown minutes", 404, "not-found", it -> it.anonymous().get("/api/minutes/nowhere")),
                bad("an unknown action", 404, "not-found", it -> it.anonymous().get("/api/actions/nowhere")),
                bad(
                        "an unknown document",
                        404,
                        "not-found",
                        it -> it.anonymous().get("/api/documents/nowhere")),
                bad(
                        "an unknown delivery",
                        404,
                        "not-found",
                        it -> it.staff().operator().get("/api/deliveries/nowhere")),
                bad(
                        "an address that is none",
                        404,
                        "not-found",
                        it -> it.staff().clerk().get("/api/nonsense")),
                bad(
                        "malformed JSON",
                        400,
                        "malformed-json",
                        it -> it.staff().clerk().send("POST", "/api/bodies", json, "{\"name\": ".getBytes(UTF_8))),
                bad(
                        "a field that is not known",
                        400,
                        "invalid-request",
                        it -> it.post("/api/bodies", Map.of("name", "X", "kind", "committee", "colour", "red"))),
                bad(
                        "a missing field",
                        400,
                        "invalid-request",
                        it -> it.post("/api/bodies", Map.of("kind", "committee"))),
                bad(
                        "a field that is too long",
                        400,
                        "invalid-request",
                        it -> it.post("/api/bodies", Map.of("name", "x".repeat(201), "kind", "committee"))),
                bad(
                        "a cursor of our own making",
                        400,
                        "invalid-request",
                        it -> it.anonymous().get("/api/meetings?cursor=%25%25")),
                bad("a date in the past", 422, "starts-in-the-past", it -> it.post("/api/meetings", it.meeting(-5))),
                bad(
                        "a new item on a published agenda",
                        422,
                        "agenda-published",
                        it -> it.post(it.agenda() + "/items", Map.of("title", "Late"))),
                bad(
                        "the approval of a meeting that was not held",
                        422,
                        "meeting-not-held",
                        it -> it.staff().approve(it.coming())),
                bad(
                        "the publication of what is not approved",
                        422,
                        "minutes-not-approved",
                        it -> it.staff().publishMinutes(it.coming())),
                bad(
                        "a change without If-Match",
                        428,
                        "if-match-required",
                        it -> it.staff()
                                .clerk()
                                .send(
                                        "PATCH",
                                        "/api/meetings/" + it.coming(),
                                        json,
                                        "{\"venue\": \"Elsewhere\"}".getBytes(UTF_8))),
                bad(
                        "a change of an old version",
                        412,
                        "stale-version",
                        it -> it.staff()
                                .clerk()
                                .patch("/api/meetings/" + it.coming(), Map.of("venue", "Elsewhere"), "\"1\"")),
                bad("an Idempotency-Key for two requests", 422, "idempotency-key-reused", Sender::keyTwice),
                bad("fifty megabytes", 413, "too-large", it -> it.attach("big.txt", new byte[FIFTY_MEGABYTES])),
                bad(
                        "a program that is named a document",
                        415,
                        "unsupported-document",
                        it -> it.attach("report.pdf", PROGRAM)),
                bad(
                        "a page that is none",
                        415,
                        "unsupported-media-type",
                        it -> it.staff().clerk().send("POST", "/api/minutes/imports", "image/png", new byte[] {1, 2, 3
                        })),
                bad(
                        "a page of nothing",
                        400,
                        "invalid-request",
                        it -> it.staff().clerk().send("POST", "/api/minutes/imports", text, " ".getBytes(UTF_8))),
                bad("a webhook into this machine", 422, "webhook-not-allowed", it -> it.hook("http://127.0.0.2:9000/")),
                bad(
                        "a webhook into this machine over IPv6",
                        422,
                        "webhook-not-allowed",
                        it -> it.hook("https://[::1]/")),
                bad("a webhook into a private network", 422, "webhook-not-allowed", it -> it.hook("https://10.0.0.8/")),
                bad(
                        "a webhook to a cloud's secrets",
                        422,
                        "webhook-not-allowed",
                        it -> it.hook("http://169.254.169.254/")),
                bad(
                        "an e-mail address with a line break",
                        400,
                        "invalid-email-address",
                        it -> it.subscribe("email", "a@wealdshire.example\r\nBcc: b@wealdshire.example")),
                bad(
                        "an event that there is not",
                        400,
                        "unknown-event",
                        it -> it.anonymous()
                                .post(
                                        "/api/subscriptions",
                                        Map.of(
                                                "channel", "email",
                                                "target", "a@wealdshire.example",
                                                "filter", Map.of("events", List.of("moon-risen"))))),
                bad("no token", 401, "sign-in-required", it -> it.anonymous().post("/api/bodies", Map.of())),
                bad("what is no token", 401, "invalid-token", it -> it.token("nonsense")),
                bad(
                        "a token of another issuer",
                        401,
                        "invalid-token",
                        it -> it.token(it.forged()
                                .ofAnotherIssuer()
                                .token("clerk", "moothall", Instant.now().plusSeconds(600)))),
                bad(
                        "a token of another key",
                        401,
                        "invalid-token",
                        it -> it.token(it.forged()
                                .ofAnotherKey()
                                .token("clerk", "moothall", Instant.now().plusSeconds(600)))),
                bad(
                        "a token for somebody else",
                        401,
                        "invalid-token",
                        it -> it.token(it.forged()
                                .token("clerk", "payroll", Instant.now().plusSeconds(600)))),
                bad(
                        "an expired token",
                        401,
                        "invalid-token",
                        it -> it.token(it.forged()
                                .token("clerk", "moothall", Instant.now().minusSeconds(600)))),
                bad(
                        "a missing role",
                        403,
                        "role-missing",
                        it -> it.platform()
                                .as("member")
                                .post("/api/bodies", Map.of("name", "Mine", "kind", "committee"))));
    }

    private static Arguments bad(String what, int status, String problem, Sent sent) {
        return Arguments.argumentSet(what, status, problem, sent);
    }

    @ParameterizedTest
    @MethodSource("bad")
    void isRefusedInPlainWordsAndWithoutATraceOfInternals(int status, String problem, Sent sent) throws Exception {
        Answer answer = sent.by(sender);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.json().required("status").asInt()).isEqualTo(status);
        assertThat(answer.field("title")).isNotBlank();
        assertThat(answer.text()).doesNotContain("Exception", "org.moothall", "springframework", "java.", "\tat ");
    }

    @Test
    void takesAScriptInATitleForTheTextThatItIs() {
        String once = UUID.randomUUID().toString();
        String name = "<script>alert('" + once + "')</script>";
        String odd = staff.body(name);
        staff.meeting(odd, Staff.inDays(1));

        Answer json = platform.anonymous().get("/api/bodies/" + odd).expect(200);
        // The front page asks anew only now and then.
        Answer page = await("meeting on the front page")
                .atMost(Staff.SOON)
                .until(
                        () -> platform.anonymous().get("/", "Accept", "text/html"),
                        front -> front.text().contains(once));

        assertThat(json.field("name")).isEqualTo(name);
        assertThat(json.header("Content-Type")).startsWith("application/json");
        assertThat(json.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.text()).doesNotContain("<script>").contains("&lt;script&gt;");
    }
}
