package org.moothall.http.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.moothall.http.Role;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A sign-in server's keys and tokens, served over HTTP as the real one's are; as an initializer it is the test's issuer. */
public final class TestIssuer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final TestIssuer COUNCIL = start();
    private static final TestIssuer STRANGER = start();

    private final RSAKey key;
    private final String address;

    /** For Spring, which makes its initializers itself: the council's issuer. */
    public TestIssuer() {
        this(COUNCIL.key, COUNCIL.address);
    }

    private TestIssuer(RSAKey key, String address) {
        this.key = key;
        this.address = address;
    }

    private static TestIssuer start() {
        try {
            RSAKey key = new RSAKeyGenerator(2048).keyID("test").generate();
            byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(UTF_8);
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/oauth2/jwks", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
            return new TestIssuer(key, "http://localhost:" + server.getAddress().getPort());
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("MOOTHALL_ISSUER=" + address).applyTo(context);
    }

    /** A token of somebody with these roles. */
    public static String token(Role... roles) {
        return COUNCIL.sign(roles, "moothall", Instant.now().plus(Duration.ofHours(1)));
    }

    public static String expiredToken(Role... roles) {
        return COUNCIL.sign(roles, "moothall", Instant.now().minus(Duration.ofHours(1)));
    }

    public static String tokenForAnotherAudience(Role... roles) {
        return COUNCIL.sign(roles, "somebody-else", Instant.now().plus(Duration.ofHours(1)));
    }

    public static String tokenOfAnotherIssuer(Role... roles) {
        return STRANGER.sign(roles, "moothall", Instant.now().plus(Duration.ofHours(1)));
    }

    private String sign(Role[] roles, String audience, Instant expiry) {
        List<String> claims = Arrays.stream(roles)
                .map(role -> role.name().toLowerCase(java.util.Locale.ROOT))
                .toList();
        JWTClaimsSet claimsSet = new JWTClaimsSet.Builder()
                .issuer(address)
                .subject("person-" + String.join("-", claims))
                .audience(audience)
                .claim("roles", claims)
                .claim("name", "Test Person")
                .issueTime(Date.from(expiry.minus(Duration.ofHours(1))))
                .expirationTime(Date.from(expiry))
                .build();
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claimsSet);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
