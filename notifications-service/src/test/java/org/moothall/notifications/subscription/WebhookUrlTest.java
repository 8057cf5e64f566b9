package org.moothall.notifications.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user:secret@example.org/hook",
                "https://user@example.org/hook",
                "ftp://example.org/hook",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "mailto:jo@example.org",
                "//example.org/hook",
                "/hook",
                "https:///hook",
                "https://example.org:0/hook",
                "https://example.org:99999/hook",
                "https://example.org/hook#part",
                "https://exa mple.org/hook",
                "https://example.org/hook\r\nHost: other",
                "https://münchen.example/hook",
                "https://exa_mple.org/hook",
                "https://[::1/hook",
                "not a url"
            })
    void refusesWhatIsNoPlainWebAddress(String text) {
        assertThat(WebhookUrl.faultIn(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://example.org:8443/hook?tenant=4&x=%20",
                "https://[2606:4700::1111]/hook",
                "http://127.0.0.1:9000/hook"
            })
    void leavesTheJudgementOfTheHostToOthers(String text) {
        assertThat(WebhookUrl.faultIn(text)).isEmpty();
    }

    @Test
    void refusesAnAddressThatIsTooLong() {
        assertThat(WebhookUrl.faultIn("https://example.org/" + "a".repeat(2_048)))
                .isPresent();
    }

    @Test
    void hidesThePathWhichOftenHoldsASecret() {
        assertThat(WebhookUrl.of("https://example.org/services/T0/secret").masked())
                .isEqualTo("https://example.org/***");
    }
}
