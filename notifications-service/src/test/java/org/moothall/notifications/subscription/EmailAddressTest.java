package org.moothall.notifications.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.InternetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jo@example.org",
                "Jo.O'Neil+council@sub.example.co.uk",
                "a_b-c=d@xn--mnchen-3ya.example",
                "1@2.example"
            })
    void acceptsWhatTheMailLibraryAcceptsToo(String text) {
        assertThat(EmailAddress.faultIn(text)).isEmpty();
        assertThatCode(() -> new InternetAddress(text, true)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jo@example.org\r\nBcc: all@example.org",
                "jo@example.org\n",
                "jo\u0000@example.org",
                "jo\u0085@example.org",
                "jo.example.org",
                "@example.org",
                "jo@",
                "jo@example",
                "jo@@example.org",
                "jo@example.org, eve@example.org",
                "Jo <jo@example.org>",
                "\"jo smith\"@example.org",
                "jo(comment)@example.org",
                "jo@[127.0.0.1]",
                "jo@-example.org",
                "jo@example..org",
                ".jo@example.org",
                "jö@example.org",
                "jo\u2028@example.org",
                " jo@example.org"
            })
    void refusesWhatCouldBreakAHeaderOrIsNoPlainAddress(String text) {
        assertThat(EmailAddress.faultIn(text)).isPresent();
        assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAnAddressThatIsTooLong() {
        assertThat(EmailAddress.faultIn("a".repeat(65) + "@example.org")).isPresent();
        assertThat(EmailAddress.faultIn("a@" + "b".repeat(60).concat(".").repeat(5) + "org"))
                .isPresent();
    }

    @Test
    void isTheSameHoweverItIsSpelt() {
        assertThat(new EmailAddress("Jo@Example.org").identity())
                .isEqualTo(new EmailAddress("jo@example.ORG").identity());
    }

    @Test
    void showsOnlyItsFirstLetterAndItsDomain() {
        EmailAddress address = new EmailAddress("jo@example.org");

        assertThat(address.masked()).isEqualTo("j***@example.org");
        assertThat(address.toString()).doesNotContain("jo@");
    }
}
