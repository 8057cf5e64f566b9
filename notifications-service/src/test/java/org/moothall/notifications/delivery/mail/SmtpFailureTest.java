package org.moothall.notifications.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import org.moothall.notifications.delivery.SendResult;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

class SmtpFailureTest {
    private static final Address[] NONE = {};

    @Test
    void failsAtOnceWhenTheServerRefusesTheRecipientForGood() throws AddressException {
        assertThat(SmtpFailure.of(failure(refused(550)))).isEqualTo(new SendResult.Rejected("SMTP 550"));
    }

    @Test
    void triesAgainWhenTheServerPutsTheRecipientOff() throws AddressException {
        assertThat(SmtpFailure.of(failure(refused(450)))).isEqualTo(new SendResult.Deferred("SMTP 450"));
    }

    @Test
    void failsAtOnceWhenTheServerRefusesTheMessageForGood() {
        MessagingException refused =
                new SMTPSendFailedException("DATA", 554, "spam for jo@example.org", null, NONE, NONE, NONE);

        assertThat(SmtpFailure.of(failure(refused))).isEqualTo(new SendResult.Rejected("SMTP 554"));
    }

    @Test
    void triesAgainWhenTheServerIsAwayOrDoesNotLetUsIn() {
        assertThat(SmtpFailure.of(new MailSendException("away", new MessagingException("x", new ConnectException()))))
                .isInstanceOf(SendResult.Deferred.class);
        assertThat(SmtpFailure.of(new MailAuthenticationException("wrong password")))
                .isInstanceOf(SendResult.Deferred.class);
    }

    private static MailSendException failure(Exception cause) {
        return new MailSendException(Map.of("message", cause));
    }

    private static MessagingException refused(int code) throws AddressException {
        MessagingException recipient = new SMTPAddressFailedException(
                new InternetAddress("jo@example.org"), "RCPT TO:<jo@example.org>", code, "no jo@example.org here");
        return new SendFailedException("Invalid Addresses", recipient);
    }
}
