package org.moothall.notifications.wiring;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.moothall.notifications.subscription.Secrets;

/** Secrets from the platform's secure random source. */
final class RandomSecrets implements Secrets {
    private static final int TOKEN_BYTES = 32;
    /** Standard Webhooks: between 24 and 64 bytes. */
    private static final int SIGNING_KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String id() {
        return UUID.randomUUID().toString();
    }

    @Override
    public String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(TOKEN_BYTES));
    }

    @Override
    public String signingSecret() {
        return "whsec_" + Base64.getEncoder().encodeToString(bytes(SIGNING_KEY_BYTES));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
