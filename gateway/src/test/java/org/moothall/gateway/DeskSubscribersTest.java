package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asked to be told, and whether it reaches them. */
class DeskSubscribersTest extends DeskOnStubs {
    private static final String SUBSCRIPTION = "/api/subscriptions/s1";
    private static final String DELIVERY = "/api/deliveries/d1";

    @BeforeEach
    void aSubscriberWhomANoticeDidNotReach() throws Exception {
        answer("GET /api/bodies", "{\"items\":[{\"id\":\"b1\",\"name\":\"Schools Forum\"}]}");
        answer("GET /api/subscriptions", "{\"items\":[" + subscriber("email", "confirmed") + "],\"next\":\"more\"}");
        answer("GET " + SUBSCRIPTION, subscriber("email", "confirmed"), "\"2\"");
        answer("GET /api/deliveries", "{\"items\":[" + delivery("failed", "") + "],\"next\":\"more\"}");
        answer("GET " + DELIVERY, delivery("failed", ""), "\"5\"");
        signInAs("operator");
    }

    @Test
    void theListShowsOfAnAddressWhatTheServiceShowsAndGoesOn() throws Exception {
        HttpResponse<String> page = page("/desk/subscribers?status=confirmed");

        assertThat(text(page)).contains("w***@example.org", "Confirmed", "By e-mail");
        assertThat(page.body())
                .contains(
                        "href=\"/desk/subscribers/s1\"", "href=\"/desk/subscribers?status=confirmed&amp;cursor=more\"");
        assertThat(asked).contains("/api/subscriptions?status=confirmed&limit=20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/subscribers", "/desk/subscribers/s1", "/desk/deliveries", "/desk/deliveries/d1"})
    void isForThoseToWhomTheServiceTellsIt(String path) throws Exception {
        for (String role : List.of("clerk", "operator", "integrator")) {
            signInAs(role);
            assertThat(page(path).statusCode()).as(role).isEqualTo(200);
        }
        for (String role : List.of("officer", "chair", "member")) {
            signInAs(role);
            assertThat(page(path).statusCode()).as(role).isEqualTo(404);
        }
    }

    @Test
    void aSubscriberShowsWhatTheyAskedForAndWhatDidNotReachThem() throws Exception {
        HttpResponse<String> page = page("/desk/subscribers/s1");

        assertThat(text(page))
                .contains("Schools Forum", "An agenda is published", "bus lane &lt;b&gt;", "Monday 2 November 2026")
                .contains("Failed", "The mailbox does not exist");
        assertThat(page.body()).contains("href=\"/desk/deliveries/d1\"", "href=\"/desk/deliveries?subscriber=s1\"");
        assertThat(asked).contains("/api/deliveries?subscriptionId=s1&limit=20");
    }

    @Test
    void aSubscriberIsShownWithoutTheNamesOfCommitteesWhereThoseCannotBeHad() throws Exception {
        refuse("GET /api/bodies", 500, "internal-error", "No", "");

        assertThat(text(page("/desk/subscribers/s1")))
                .contains("Some of this page cannot be shown", "w***@example.org");
        assertThat(page("/desk/subscribers/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void aSubscriptionIsEndedUponTheVersionThatWasSeen() throws Exception {
        answer("DELETE " + SUBSCRIPTION, "{}");
        HttpResponse<String> form = page("/desk/subscribers/s1");

        HttpResponse<String> sent = post("/desk/subscribers/s1/end", "seen", hidden(form, "seen"));

        assertThat(header(sent, "Location")).endsWith("/desk/subscribers/s1?done=subscription-ended");
        assertThat(toldOnce().ifMatch()).isEqualTo("\"2\"");
    }

    @Test
    void aSubscriptionThatChangedMeanwhileIsShownAsItIsNowAndNotEnded() throws Exception {
        refuse("DELETE " + SUBSCRIPTION, 412, "stale-version", "Changed", "");
        answer("GET " + SUBSCRIPTION, subscriber("email", "cancelled"), "\"3\"");

        HttpResponse<String> sent = post("/desk/subscribers/s1/end", "seen", "\"2\"");

        assertThat(sent.statusCode()).isEqualTo(412);
        assertThat(text(sent)).contains("Somebody else changed this", "Ended").doesNotContain("End this subscription");
    }

    @Test
    void aClerkLooksAndChangesNothing() throws Exception {
        signInAs("clerk");

        assertThat(page("/desk/subscribers/s1").body()).doesNotContain("/end\"");
        assertThat(page("/desk/deliveries/d1").body()).doesNotContain("/retry\"");
        assertThat(post("/desk/subscribers/s1/end", "seen", "\"2\"").statusCode())
                .isEqualTo(404);
        assertThat(post("/desk/deliveries/d1/retry", "seen", "\"5\"").statusCode())
                .isEqualTo(404);
        assertThat(told).isEmpty();
    }

    @Test
    void aWebhookIsConfirmedByAnIntegratorWhoIsShownItsSecretOnce() throws Exception {
        signInAs("integrator");
        answer("GET " + SUBSCRIPTION, subscriber("webhook", "requested"), "\"1\"");
        answer(
                "POST " + SUBSCRIPTION + "/confirmation",
                "{\"id\":\"s1\",\"status\":\"confirmed\",\"signingSecret\":\"whsec_x\"}");
        HttpResponse<String> form = page("/desk/subscribers/s1");

        HttpResponse<String> sent = post("/desk/subscribers/s1/confirmation", "seen", hidden(form, "seen"));

        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(text(sent)).contains("The webhook is confirmed.", "whsec_x");
        assertThat(header(sent, "Cache-Control")).contains("no-store");
        assertThat(toldOnce().ifMatch()).isEqualTo("\"1\"");
        assertThat(text(page("/desk/subscribers/s1"))).doesNotContain("whsec_x");
    }

    @Test
    void aWebhookThatWasConfirmedMeanwhileIsNotConfirmedAgain() throws Exception {
        signInAs("integrator");
        refuse("POST " + SUBSCRIPTION + "/confirmation", 412, "stale-version", "Changed", "");

        HttpResponse<String> sent = post("/desk/subscribers/s1/confirmation", "seen", "\"1\"");

        assertThat(sent.statusCode()).isEqualTo(412);
        assertThat(text(sent)).contains("Somebody else changed this").doesNotContain("The secret that calls");
    }

    @Test
    void deliveriesAreListedByOutcomeWithTheReasonAndTheNextTry() throws Exception {
        answer(
                "GET /api/deliveries",
                "{\"items\":[%s,%s],\"next\":\"more\"}"
                        .formatted(
                                delivery("failed", ""),
                                delivery("due", "\"nextAttemptAt\":\"2026-11-20T10:30:00Z\",")));

        HttpResponse<String> page = page("/desk/deliveries?status=failed&subscriber=s1");

        assertThat(text(page))
                .contains(
                        "An agenda is published",
                        "The mailbox does not exist",
                        "Next try: Friday 20 November 2026, 10.30am.");
        assertThat(page.body()).contains("?status=failed&amp;subscriber=s1&amp;cursor=more");
        assertThat(asked).contains("/api/deliveries?status=failed&subscriptionId=s1&limit=20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/subscribers", "/desk/deliveries"})
    void aStatusThatIsNoneIsSaid(String path) throws Exception {
        String refused = ",\"errors\":[{\"field\":\"status\",\"what\":\"must be one of\"}]";
        refuse("GET /api/subscriptions", 400, "invalid-request", "No", refused);
        refuse("GET /api/deliveries", 400, "invalid-request", "No", refused);

        HttpResponse<String> page = page(path + "?status=%3Cscript%3E");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("href=\"#status\"");
    }

    @Test
    void aDeliveryShowsEveryTryAndIsSentAgainByOneCall() throws Exception {
        answer("POST " + DELIVERY + "/retry", delivery("due", ""));
        HttpResponse<String> form = page("/desk/deliveries/d1");
        assertThat(text(form))
                .containsSubsequence("Put off", "The server is busy", "Refused", "The mailbox does not exist");

        HttpResponse<String> sent =
                post("/desk/deliveries/d1/retry", "seen", hidden(form, "seen"), "once", hidden(form, "once"));

        assertThat(header(sent, "Location")).endsWith("/desk/deliveries/d1?done=delivery-retried");
        assertThat(toldOnce().ifMatch()).isEqualTo("\"5\"");
        assertThat(toldOnce().key()).isEqualTo(hidden(form, "once"));
    }

    @ParameterizedTest
    @CsvSource({"412, stale-version, Somebody else changed this", "409, delivery-not-failed, It is not failed any more"
    })
    void aDeliveryThatIsNotFailedAnyMoreIsNotSentAgain(int status, String slug, String words) throws Exception {
        refuse("POST " + DELIVERY + "/retry", status, slug, "No", "");
        answer("GET " + DELIVERY, delivery("delivered", ""), "\"6\"");

        HttpResponse<String> sent = post("/desk/deliveries/d1/retry", "seen", "\"5\"", "once", "k");

        assertThat(sent.statusCode()).isEqualTo(status);
        assertThat(text(sent)).contains(words, "Delivered").doesNotContain("Send it again");
    }

    @Test
    void anEventOfTomorrowIsNamedByItsTypeAndTheLetterToConfirmInWords() throws Exception {
        answer("GET " + DELIVERY, delivery("delivered", "").replace("agenda-published.v1", "comet-seen.v2"), "\"5\"");
        assertThat(text(page("/desk/deliveries/d1"))).contains("comet-seen");

        answer(
                "GET " + DELIVERY,
                delivery("delivered", "")
                        .replace("meetings.agenda-published.v1", "notifications.subscription-requested.v1"),
                "\"5\"");
        assertThat(text(page("/desk/deliveries/d1"))).contains("Letter with the link to confirm");
    }

    private static String subscriber(String channel, String status) {
        return """
            {"id":"s1","version":2,"channel":"%s","target":"w***@example.org","status":"%s",
             "filter":{"bodies":["b1"],"events":["agenda-published"],"keywords":["bus lane <b>"]},
             "createdAt":"2026-11-01T09:00:00Z","modifiedAt":"2026-11-02T09:00:00Z","confirmedAt":"2026-11-02T09:00:00Z"}""".formatted(channel, status);
    }

    private static String delivery(String status, String more) {
        return """
            {"id":"d1","version":5,"subscriptionId":"s1","channel":"email","target":"w***@example.org","status":"%s",%s
             "cause":{"type":"org.moothall.meetings.agenda-published.v1","subject":"m1","sequence":3},"attempts":2,
             "log":[{"at":"2026-11-20T09:00:00Z","result":"deferred","note":"The server is busy"},
                    {"at":"2026-11-20T09:30:00Z","result":"rejected","note":"The mailbox does not exist"}],
             "createdAt":"2026-11-20T08:59:00Z","modifiedAt":"2026-11-20T09:30:00Z"}""".formatted(status, more);
    }
}
