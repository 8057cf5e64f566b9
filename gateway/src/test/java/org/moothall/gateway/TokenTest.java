package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest extends GatewayBetweenStubs {
    @Test
    void aGoodTokenGoesOnToTheServiceAsItIs() throws Exception {
        var token = SIGN_IN.token();

        var response = send(
                to("/api/meetings").header("Authorization", "Bearer " + token).POST(BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(MEETINGS.next().headers().get("Authorization")).containsExactly("Bearer " + token);
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void anExpiredTokenIsRefused() throws Exception {
        assertRefused(
                SIGN_IN.token(claims -> claims.issueTime(Date.from(Instant.now().minusSeconds(900)))
                        .expirationTime(Date.from(Instant.now().minusSeconds(300)))));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() throws Exception {
        assertRefused(SIGN_IN.token(claims -> claims.issuer("https://elsewhere.example")));
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() throws Exception {
        assertRefused(SIGN_IN.token(claims -> claims.audience("parking-permits")));
        assertRefused(SIGN_IN.token(claims -> claims.audience(List.of())));
    }

    @Test
    void aTokenSignedWithAnUnknownKeyIsRefused() throws Exception {
        assertRefused(SIGN_IN.forged());
    }

    @Test
    void aTokenThatWasChangedIsRefused() throws Exception {
        var token = SIGN_IN.token();
        var parts = token.split("\\.");
        assertRefused(parts[0] + "." + parts[1].substring(0, parts[1].length() - 2) + "." + parts[2]);
    }

    @Test
    void anUnsignedTokenIsRefused() throws Exception {
        assertRefused(new PlainJWT(new JWTClaimsSet.Builder()
                        .issuer(SIGN_IN.issuer())
                        .audience("moothall")
                        .subject("x")
                        .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                        .build())
                .serialize());
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "a.b.c", "", "not a token", "\"><script>"})
    void garbageIsRefused(String token) throws Exception {
        assertRefused(token);
    }

    @Test
    void aTokenThatCannotBeCheckedIsTheSignInServersOutage() throws Exception {
        SIGN_IN.keysAway = true;

        // The key set is asked for again because this key is not in it.
        var response = send(to("/api/meetings").header("Authorization", "Bearer " + SIGN_IN.forged()));

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(problemType(response)).isEqualTo("sign-in-unavailable");
        assertThat(header(response, "Retry-After")).isEqualTo("5");
    }

    @Test
    void whoIsSignedInCanAskWhoThatIs() throws Exception {
        var response = send(to("/api/me").header("Authorization", "Bearer " + SIGN_IN.token()));

        assertThat(response.body()).isEqualTo("{\"id\":\"person-7\",\"name\":\"Petra Okafor\",\"roles\":[\"clerk\"]}");
        assertThat(header(response, "Cache-Control")).contains("no-store");
    }

    @Test
    void rolesOfAnotherShapeAreNoRoles() throws Exception {
        var token = SIGN_IN.token(claims -> claims.claim("roles", "clerk"));

        var response = send(to("/api/me").header("Authorization", "Bearer " + token));

        assertThat(json(response).path("roles")).isEmpty();
    }

    @Test
    void whoIsNotSignedInIsNobody() throws Exception {
        var response = get("/api/me");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(problemType(response)).isEqualTo("sign-in-required");
        assertThat(header(response, "WWW-Authenticate")).isEqualTo("Bearer");
    }

    private void assertRefused(String token) throws Exception {
        HttpResponse<String> response = send(to("/api/meetings").header("Authorization", "Bearer " + token));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(problemType(response)).isEqualTo("invalid-token");
        assertThat(header(response, "WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
        assertThat(MEETINGS.wasLeftAlone()).isTrue();
    }
}
