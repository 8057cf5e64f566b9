package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changing what one is told, by the link of a letter. */
class OwnSubscriptionTest extends GatewayBetweenStubs {
    private static final String PAGE = "/subscriptions/s1?token=a%2Bb";
    private static final String FILTER = "/api/subscriptions/s1/filter";
    private static final String OWN = """
            {"id":"s1","version":2,"channel":"email","target":"j***@example.org","status":"%s","filter":
             {"bodies":["b2"],"events":["minutes-published"],"keywords":["bus lane","school"]}}""";

    private final Answering notifications = Answering.by(NOTIFICATIONS);

    @BeforeEach
    void aCouncilAndASubscriber() {
        NOTIFICATIONS.handles(notifications);
        Answering.by(MEETINGS).found("/api/bodies", """
                {"items":[{"id":"b2","name":"Schools Forum"},{"id":"b1","name":"Cabinet"}]}""");
        notifications.found(FILTER, OWN.formatted("confirmed"));
    }

    @Test
    void thePageShowsWhatIsToldNowAndKeepsItsSecret() throws Exception {
        var page = page(PAGE);

        assertThat(page.body())
                .contains("This subscription is for j***@example.org")
                .contains("value=\"b2\" checked", "value=\"minutes-published\" checked", "value=\"bus lane, school\"")
                .contains("href=\"/subscriptions/s1/unsubscription?token=a%2Bb\"")
                .doesNotContain("value=\"b1\" checked");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(NOTIFICATIONS.next().uri().getRawQuery()).isEqualTo("token=a%2Bb");
    }

    @Test
    void aChangeIsOneCallUponTheVersionThatWasSeen() throws Exception {
        var changed = post(PAGE, "seen=%222%22&body=b1&type=agenda-published&words=bus");

        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(header(changed, "Location")).endsWith("/subscribe/changed").doesNotContain("token");
        var call = NOTIFICATIONS.next();
        assertThat(call.method()).isEqualTo("PUT");
        assertThat(call.uri().toString()).isEqualTo(FILTER + "?token=a%2Bb");
        assertThat(call.headers().getFirst("If-Match")).isEqualTo("\"2\"");
        assertThat(call.bodyText())
                .isEqualTo("{\"bodies\":[\"b1\"],\"events\":[\"agenda-published\"],\"keywords\":[\"bus\"]}");
        assertThat(page("/subscribe/changed").body()).contains("Your subscription is changed");
    }

    @Test
    void whatWasChangedMeanwhileIsShownBesideWhatWasTyped() throws Exception {
        notifications.refused("PUT " + FILTER, 412, "stale-version", "");

        var page = post(PAGE, "seen=%221%22&body=b1&words=%3Cscript%3Ealert(1)");

        assertThat(page.statusCode()).isEqualTo(412);
        assertThat(page.body())
                .contains("<title>Error: ", "Nothing is overwritten", "id=\"saved\"")
                .containsSubsequence("What is saved", "Minutes are published", "Schools Forum", "bus lane, school")
                .contains("value=\"b1\" checked", "value=\"&lt;script&gt;alert(1)\"")
                .doesNotContain("<script>alert");
    }

    @Test
    void nothingTypedIsLostWhereTheServiceIsAway() throws Exception {
        NOTIFICATIONS.answers(503, "text/plain", "no");

        var page = post(PAGE, "seen=%222%22&body=b1&words=bus");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("Nothing is lost", "value=\"b1\" checked", "value=\"bus\"", "&quot;2&quot;");
    }

    @Test
    void aWordThatIsTooShortIsNamed() throws Exception {
        notifications.refused(
                "PUT " + FILTER, 400, "invalid-filter", ",\"errors\":[{\"field\":\"filter.keywords\",\"what\":\"x\"}]");

        var page = post(PAGE, "seen=%222%22&words=a");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("href=\"#words\"", "id=\"words-error\"", "value=\"a\"");
    }

    @ParameterizedTest
    @CsvSource({"cancelled,410,This subscription has ended", "requested,409,This subscription is not confirmed yet"})
    void whereNothingCanBeChosenThePageSaysWhy(String status, int code, String title) throws Exception {
        notifications.found(FILTER, OWN.formatted(status));

        var page = page(PAGE);

        assertThat(page.statusCode()).isEqualTo(code);
        assertThat(page.body()).contains(title);
    }

    @Test
    void aLinkThatIsNotKnownSaysSo() throws Exception {
        var page = page("/subscriptions/%7Bx%7D?token=t");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("This link is not known");
    }

    @Test
    void thePageThatEndsASubscriptionOffersToChangeItInstead() throws Exception {
        assertThat(page("/subscriptions/s1/unsubscription?token=a%2Bb").body())
                .contains("href=\"/subscriptions/s1?token=a%2Bb\"");
        assertThat(page("/subscriptions/%7Bx%7D/unsubscription?token=t").statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> page(String path) throws Exception {
        return send(to(path).header("Accept", "text/html"));
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return send(to(path).header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }
}
