package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asking for notices, and the pages that links in letters lead to. */
class SubscribePagesTest extends GatewayBetweenStubs {
    private static final String CONFIRMATION = "/api/subscriptions/s1/confirmation";
    private static final String END = "/api/subscriptions/s1/unsubscription";

    private final Answering notifications = Answering.by(NOTIFICATIONS);

    @BeforeEach
    void aCouncil() {
        NOTIFICATIONS.handles(notifications);
        Answering.by(MEETINGS).found("/api/bodies", """
                {"items":[{"id":"b2","name":"Schools Forum"},{"id":"b1","name":"Cabinet"}]}""");
        notifications.found("/api/subscriptions", "{\"id\":\"s1\",\"status\":\"requested\"}");
    }

    @Test
    void theFormIsOpenedWithWhatTheLinkToItHasChosenAndGivesNobodyACookie() throws Exception {
        var page = page("/subscribe?body=b2&type=agenda-published");

        assertThat(page.body())
                .contains("value=\"b2\" checked=\"checked\"", "value=\"agenda-published\" checked=\"checked\"")
                .contains("href=\"/api/feeds/notices.atom?body=b2\"")
                .containsSubsequence("Cabinet", "Schools Forum");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aRequestIsOneCallWithTheFormsOwnKeyAndThenSaysWhatComesNext() throws Exception {
        var asked = post(
                "/subscribe",
                "email=jo%40example.org&body=b1&body=b2&type=minutes-published&words=bus+lane%2C+&once=key-1");

        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(header(asked, "Location")).endsWith("/subscribe/asked");
        var call = NOTIFICATIONS.next();
        assertThat(call.headers().getFirst("Idempotency-Key")).isEqualTo("key-1");
        assertThat(call.bodyText())
                .isEqualTo(
                        "{\"channel\":\"email\",\"target\":\"jo@example.org\",\"filter\":{\"bodies\":[\"b1\",\"b2\"],"
                                + "\"events\":[\"minutes-published\"],\"keywords\":[\"bus lane\"]}}");
        assertThat(page("/subscribe/asked").body()).contains("Now look into your e-mail");
    }

    @Test
    void aFormThatIsRefusedIsShownWithTheReasonAndAllThatWasTyped() throws Exception {
        notifications.refused(
                "/api/subscriptions",
                400,
                "invalid-email-address",
                ",\"errors\":[{\"field\":\"target\",\"what\":\"x\"}]");

        var page = post("/subscribe", "email=%22%3E%3Cscript%3Ealert(1)&body=b1&words=bus+lane&once=key-1");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("href=\"#email\"", "Enter an e-mail address, like name@example.org", "id=\"email-error\"")
                .contains(
                        "value=\"&quot;&gt;&lt;script&gt;alert(1)\"",
                        "value=\"b1\" checked",
                        "value=\"bus lane\"",
                        "value=\"key-1\"")
                .doesNotContain("<script>alert");
    }

    @Test
    void nothingTypedIsLostWhereTheServiceIsAway() throws Exception {
        NOTIFICATIONS.answers(503, "text/plain", "no");

        var page = post("/subscribe", "email=jo%40example.org&once=key-1");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("Nothing is lost", "value=\"jo@example.org\"", "value=\"key-1\"");
    }

    @Test
    void whoIsSignedInSubscribesWithAProofThatThePageIsOurs() throws Exception {
        SignedIn.by(this);
        var field = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(page("/subscribe").body().split("action=\"/subscribe\"")[1]);
        assertThat(field.find()).isTrue();

        var asked = post("/subscribe", "email=jo%40example.org&once=k&_csrf=" + field.group(1));

        assertThat(header(asked, "Location")).endsWith("/subscribe/asked");
    }

    @ParameterizedTest
    @CsvSource({CONFIRMATION + ",/subscriptions/s1/confirmation", END + ",/subscriptions/s1/unsubscription"})
    void aMailedLinkLeadsABrowserToItsPageAndAProgramToTheApi(String link, String leadsTo) throws Exception {
        notifications.found(link, "{\"id\":\"s1\"}");

        var browser = page(link + "?token=a%2Bb");

        assertThat(browser.statusCode()).isEqualTo(303);
        assertThat(header(browser, "Location")).isEqualTo(leadsTo + "?token=a%2Bb");
        assertThat(header(browser, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(get(link + "?token=a%2Bb").body()).isEqualTo("{\"id\":\"s1\"}");
        assertThat(send(to(link + "?token=a").header("Accept", "*/*")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aProgramThatPostsToTheMailedLinkIsNotLedAnywhere() throws Exception {
        notifications.found(END, "{\"id\":\"s1\"}");

        var ended = send(to(END + "?token=t")
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")));

        assertThat(ended.statusCode()).isEqualTo(200);
        assertThat(NOTIFICATIONS.next().bodyText()).isEqualTo("List-Unsubscribe=One-Click");
    }

    @Test
    void theConfirmationPageConfirmsAndKeepsItsSecret() throws Exception {
        notifications.found(CONFIRMATION, "{\"id\":\"s1\",\"status\":\"confirmed\"}");

        var page = page("/subscriptions/s1/confirmation?token=a%2Bb");

        assertThat(page.body()).contains("Your subscription is confirmed").doesNotContain("a+b", "a%2Bb");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(header(page, "X-Robots-Tag")).isEqualTo("noindex");
        var call = NOTIFICATIONS.next();
        assertThat(call.uri().getRawQuery()).isEqualTo("token=a%2Bb");
        assertThat(call.headers().getFirst("Accept")).startsWith("application/json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "410 | This link has expired",
                "409 | This subscription has ended",
                "422 | This subscription has ended",
                "404 | This link is not known"
            })
    void aLinkThatDoesNotConfirmSaysWhatToDo(int status, String title) throws Exception {
        notifications.refused(CONFIRMATION, status, "whatever", "");

        var page = page("/subscriptions/s1/confirmation?token=t");

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains(title);
    }

    @Test
    void onlyAButtonEndsASubscription() throws Exception {
        notifications.found(END, "{\"id\":\"s1\",\"status\":\"cancelled\"}");

        var page = page("/subscriptions/s1/unsubscription?token=t");

        assertThat(page.body())
                .contains("Stop these notices?", "<form method=\"post\">")
                .doesNotContain("name=\"token\"");
        assertThat(NOTIFICATIONS.wasLeftAlone()).isTrue();

        var ended = post("/subscriptions/s1/unsubscription?token=t", "");

        assertThat(header(ended, "Location")).endsWith("/subscribe/ended").doesNotContain("token");
        assertThat(NOTIFICATIONS.next().uri().toString()).isEqualTo(END + "?token=t");
        assertThat(page("/subscribe/ended").body()).contains("The notices are stopped");
    }

    @Test
    void aLinkThatIsNotKnownEndsNothingAndSaysSo() throws Exception {
        var ended = post("/subscriptions/s1/unsubscription?token=t", "");

        assertThat(ended.statusCode()).isEqualTo(404);
        assertThat(ended.body()).contains("This link is not known");
    }

    private HttpResponse<String> page(String path) throws Exception {
        return send(to(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return send(to(path).header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }
}
