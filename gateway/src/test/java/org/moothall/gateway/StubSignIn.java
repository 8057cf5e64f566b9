package org.moothall.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** A sign-in server that knows one person and is as strict about codes, PKCE and the client's secret as a real one. */
final class StubSignIn implements AutoCloseable {
    static final String SECRET = "kept between the two";

    private final StubService server = new StubService();
    private final RSAKey key;
    private final RSAKey unpublished;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();
    final AtomicInteger refreshes = new AtomicInteger();
    volatile Duration tokenLife = Duration.ofMinutes(10);
    volatile List<String> roles = List.of("clerk");
    volatile boolean refusesRefresh;
    volatile boolean keysAway;

    StubSignIn() {
        try {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
            unpublished = new RSAKeyGenerator(2048).keyID("two").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.handles(exchange -> {
            switch (exchange.getRequestURI().getPath()) {
                case "/oauth2/jwks" -> keys(exchange);
                case "/oauth2/token" -> token(exchange);
                default -> StubService.answer(exchange, 404, "text/plain", "no");
            }
        });
    }

    String issuer() {
        return server.address();
    }

    /** What the person's browser does with the address it was sent to: signs in, and is sent back with a code. */
    String signedInBy(URI authorize) {
        var asked = form(authorize.getRawQuery());
        var code = "code-" + number.incrementAndGet();
        codes.put(code, asked);
        return "?code=" + code + "&state="
                + java.net.URLEncoder.encode(asked.getOrDefault("state", ""), StandardCharsets.UTF_8);
    }

    String token() {
        return token(claims -> claims);
    }

    String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return sign(key, change.apply(accessClaims()).build());
    }

    /** Right in every claim, but signed with a key that the sign-in server does not publish. */
    String forged() {
        return sign(unpublished, accessClaims().build());
    }

    private JWTClaimsSet.Builder accessClaims() {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("moothall")
                .subject("person-7")
                .claim("name", "Petra Okafor")
                .claim("roles", roles)
                .jwtID("token-" + number.incrementAndGet())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(tokenLife)));
    }

    private void keys(HttpExchange exchange) throws IOException {
        if (keysAway) {
            StubService.answer(exchange, 500, "text/plain", "away");
        } else {
            StubService.answer(exchange, 200, "application/json", new JWKSet(key.toPublicJWK()).toString());
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var credentials = "moothall-gateway:" + java.net.URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        var basic = "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        if (!basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            refuse(exchange, 401, "invalid_client");
        } else if ("refresh_token".equals(form.get("grant_type"))) {
            refresh(exchange);
        } else {
            code(exchange, form);
        }
    }

    private void refresh(HttpExchange exchange) throws IOException {
        refreshes.incrementAndGet();
        if (refusesRefresh) {
            refuse(exchange, 400, "invalid_grant");
        } else {
            grant(exchange, "");
        }
    }

    private void code(HttpExchange exchange, Map<String, String> form) throws IOException {
        var asked = codes.remove(form.getOrDefault("code", ""));
        if (asked == null
                || !"S256".equals(asked.get("code_challenge_method"))
                || !hash(form.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"))
                || !form.getOrDefault("redirect_uri", "").equals(asked.get("redirect_uri"))) {
            refuse(exchange, 400, "invalid_grant");
            return;
        }
        var now = Instant.now();
        var id = sign(
                key,
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience("moothall-gateway")
                        .subject("person-7")
                        .claim("nonce", asked.get("nonce"))
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(300)))
                        .build());
        grant(exchange, "\"id_token\":\"%s\",".formatted(id));
    }

    private void grant(HttpExchange exchange, String more) throws IOException {
        var body = "{%s\"access_token\":\"%s\",\"refresh_token\":\"again\",\"token_type\":\"Bearer\",\"expires_in\":%d}"
                .formatted(more, token(), tokenLife.toSeconds());
        StubService.answer(exchange, 200, "application/json", body);
    }

    private static void refuse(HttpExchange exchange, int status, String error) throws IOException {
        StubService.answer(exchange, status, "application/json", "{\"error\":\"%s\"}".formatted(error));
    }

    private static String sign(RSAKey key, JWTClaimsSet claims) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(String encoded) {
        var form = new HashMap<String, String>();
        for (var pair : encoded.split("&")) {
            var equals = pair.indexOf('=');
            form.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return form;
    }

    @Override
    public void close() {
        server.close();
    }
}
