package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SessionTest extends GatewayBetweenStubs {
    @Test
    void signingInAsksForACodeWithPkceAndLeadsBackToTheConfiguredAddress() throws Exception {
        var authorize = get("/oauth2/authorization/moothall");

        assertThat(authorize.statusCode()).isEqualTo(302);
        assertThat(header(authorize, "Location"))
                .startsWith(SIGN_IN.issuer() + "/oauth2/authorize?response_type=code&client_id=moothall-gateway")
                .contains("code_challenge=", "code_challenge_method=S256", "nonce=", "state=")
                .contains("redirect_uri=http://localhost:8080/login/oauth2/code/moothall");
    }

    @Test
    void theSessionsCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
        var cookie = signIn().headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("MOOTHALL="))
                .findFirst()
                .orElseThrow();

        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Secure");
    }

    @Test
    void signingInChangesTheSessionsId() throws Exception {
        get("/oauth2/authorization/moothall");
        var before = cookie("MOOTHALL");

        signIn();

        assertThat(cookie("MOOTHALL")).isNotEqualTo(before);
    }

    @Test
    void theServicesSeeTheTokenOfTheSessionAndNotItsCookie() throws Exception {
        signIn();

        assertThat(get("/api/meetings").statusCode()).isEqualTo(200);

        var headers = MEETINGS.next().headers();
        assertThat(headers.getFirst("Authorization")).startsWith("Bearer ey");
        assertThat(headers.get("Cookie")).isNull();
    }

    @Test
    void thePersonOfASessionIsTheOneOfItsAccessToken() throws Exception {
        signIn();

        assertThat(get("/api/me").body())
                .isEqualTo("{\"id\":\"person-7\",\"name\":\"Petra Okafor\",\"roles\":[\"clerk\"]}");
        assertThat(get("/").body()).contains("Petra Okafor", "Sign out");
    }

    @Test
    void aPersonWhosePageIsFromAnEarlierSessionIsToldSoByAPage() throws Exception {
        signIn();

        var refused = send(to("/sign-out")
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=of-yesterday")));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body())
                .contains("This page was opened before you last signed in", "Nothing was done.")
                .doesNotContain("which role you have");
        assertThat(get("/").body()).contains("Petra Okafor");
    }

    @Test
    void aWriteOfASessionNeedsProofThatOneOfOurPagesMadeIt() throws Exception {
        signIn();
        get("/api/meetings");
        MEETINGS.next();

        var forged = send(to("/api/meetings").POST(BodyPublishers.ofString("{}")));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(problemType(forged)).isEqualTo("csrf");
        assertThat(MEETINGS.wasLeftAlone()).isTrue();

        var wrong = send(to("/api/meetings").header("X-XSRF-TOKEN", "guess").DELETE());
        assertThat(wrong.statusCode()).isEqualTo(403);

        var ours = send(
                to("/api/meetings").header("X-XSRF-TOKEN", cookie("XSRF-TOKEN")).POST(BodyPublishers.ofString("{}")));
        assertThat(ours.statusCode()).isEqualTo(200);
        assertThat(MEETINGS.next().bodyText()).isEqualTo("{}");
    }

    @Test
    void aBearerTokenNeedsNoSuchProofEvenBesideASession() throws Exception {
        signIn();

        var response = send(to("/api/meetings")
                .header("Authorization", "Bearer " + SIGN_IN.token())
                .POST(BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenAboutToExpireIsRefreshedBeforeAServiceSeesIt() throws Exception {
        SIGN_IN.tokenLife = Duration.ofSeconds(30);
        signIn();
        SIGN_IN.tokenLife = Duration.ofMinutes(10);

        assertThat(get("/api/meetings").statusCode()).isEqualTo(200);
        assertThat(get("/api/meetings").statusCode()).isEqualTo(200);

        assertThat(SIGN_IN.refreshes).hasValue(1);
        assertThat(MEETINGS.next().headers().getFirst("Authorization"))
                .isEqualTo(MEETINGS.next().headers().getFirst("Authorization"));
    }

    @Test
    void aSessionThatTheSignInServerEndedIsNotSignedInAnyMore() throws Exception {
        SIGN_IN.tokenLife = Duration.ofSeconds(30);
        signIn();
        SIGN_IN.refusesRefresh = true;

        var response = get("/api/meetings");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(problemType(response)).isEqualTo("sign-in-required");
        assertThat(MEETINGS.wasLeftAlone()).isTrue();
    }

    @Test
    void signingOutEndsTheSessionHereAndAtTheSignInServer() throws Exception {
        signIn();
        var field = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(get("/").body());
        assertThat(field.find()).isTrue();

        var withoutProof = send(to("/sign-out").POST(BodyPublishers.noBody()));
        assertThat(withoutProof.statusCode()).isEqualTo(403);
        var out = send(to("/sign-out")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + field.group(1))));

        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(header(out, "Location"))
                .startsWith(SIGN_IN.issuer() + "/connect/logout?id_token_hint=")
                .contains("post_logout_redirect_uri=http://localhost:8080/");
        assertThat(get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void anAnswerToAQuestionThatThisBrowserDidNotAskSignsNobodyIn() throws Exception {
        var other = header(get("/oauth2/authorization/moothall"), "Location");
        var answer = SIGN_IN.signedInBy(URI.create(other));
        cookies.getCookieStore().removeAll();

        var response = get("/login/oauth2/code/moothall" + answer);

        assertThat(header(response, "Location")).isEqualTo("/sign-in?failed");
        assertThat(get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void aSignInThatFailsLeadsBackToAPageThatSaysSo() throws Exception {
        get("/oauth2/authorization/moothall");

        var response = get("/login/oauth2/code/moothall?error=access_denied&state=x");

        assertThat(header(response, "Location")).isEqualTo("/sign-in?failed");
        assertThat(get("/sign-in?failed").body()).contains("Signing in did not succeed");
    }

    @Test
    void anAccessTokenThatTheServicesWouldRefuseMakesNoSession() throws Exception {
        SIGN_IN.tokenLife = Duration.ofMinutes(-10);

        assertThat(header(signIn(), "Location")).isEqualTo("/sign-in?failed");

        assertThat(get("/api/me").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> signIn() throws Exception {
        var authorize = header(get("/oauth2/authorization/moothall"), "Location");
        return get("/login/oauth2/code/moothall" + SIGN_IN.signedInBy(URI.create(authorize)));
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
