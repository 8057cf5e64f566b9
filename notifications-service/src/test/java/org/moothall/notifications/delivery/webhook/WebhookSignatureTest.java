package org.moothall.notifications.delivery.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.standardwebhooks.Webhook;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    @Test
    void givesThePublishedVector() {
        assertThat(WebhookSignature.of(
                        SECRET, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330L, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void isVerifiedByTheStandardsOwnLibrary() {
        long now = Instant.now().getEpochSecond();
        String body = "{\"title\":\"Straßenbau\"}";
        HttpHeaders headers = HttpHeaders.of(
                Map.of(
                        "webhook-id", List.of("d1"),
                        "webhook-timestamp", List.of(Long.toString(now)),
                        "webhook-signature", List.of(WebhookSignature.of(SECRET, "d1", now, body))),
                (_, _) -> true);

        assertThatCode(() -> new Webhook(SECRET).verify(body, headers)).doesNotThrowAnyException();
    }
}
