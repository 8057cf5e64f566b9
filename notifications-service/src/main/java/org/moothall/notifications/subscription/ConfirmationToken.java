package org.moothall.notifications.subscription;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** What is kept of a secret that was mailed to confirm a subscription: its hash alone. */
public record ConfirmationToken(String subscriptionId, String hash, Instant expiresAt) {

    static ConfirmationToken of(String subscriptionId, String secret, Instant expiresAt) {
        return new ConfirmationToken(subscriptionId, hash(secret), expiresAt);
    }

    boolean isFor(String secret) {
        return same(hash, hash(secret));
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Compares in a time that does not depend on where the two differ. */
    static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
