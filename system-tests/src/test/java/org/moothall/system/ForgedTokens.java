package org.moothall.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.RSAPrivateKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tokens that nobody should believe, though each has but one thing wrong with it. */
record ForgedTokens(String issuer, String keyId, PrivateKey key) {

    /** With the platform's own signing key, taken from its disk: what is wrong must lie elsewhere then. */
    static ForgedTokens withTheKeyOf(String issuer, Path home) throws IOException, GeneralSecurityException {
        JsonNode jwk = JsonMapper.shared().readTree(Files.readString(home.resolve("secrets/signing-key.json")));
        PrivateKey key = KeyFactory.getInstance("RSA")
                .generatePrivate(new RSAPrivateKeySpec(number(jwk, "n"), number(jwk, "d")));
        return new ForgedTokens(issuer, jwk.required("kid").asString(), key);
    }

    ForgedTokens ofAnotherKey() throws GeneralSecurityException {
        return new ForgedTokens(
                issuer,
                keyId,
                KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate());
    }

    ForgedTokens ofAnotherIssuer() {
        return new ForgedTokens("https://elsewhere.example", keyId, key);
    }

    String token(String role, String audience, Instant expires) throws GeneralSecurityException {
        String head = part(Map.of("alg", "RS256", "kid", keyId, "typ", "JWT"));
        String claims = part(Map.of(
                "iss", issuer,
                "aud", List.of(audience),
                "sub", "somebody",
                "name", "Somebody Else",
                "roles", List.of(role),
                "iat", expires.minusSeconds(900).getEpochSecond(),
                "exp", expires.getEpochSecond()));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update((head + "." + claims).getBytes(UTF_8));
        return head + "." + claims + "." + encoded(signature.sign());
    }

    private static BigInteger number(JsonNode jwk, String name) {
        return new BigInteger(
                1, Base64.getUrlDecoder().decode(jwk.required(name).asString()));
    }

    private static String part(Map<String, ?> content) {
        return encoded(JsonMapper.shared().writeValueAsBytes(content));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
