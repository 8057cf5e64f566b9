package org.moothall.local.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Proof key for code exchange (RFC 7636): who redeems the code proves to be who asked for it. */
record ProofKey(String verifier) {

    static ProofKey random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new ProofKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
