package org.moothall.notifications.delivery.mail;

import jakarta.mail.MessagingException;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.moothall.notifications.delivery.SendResult;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * Tells a failure that will last (a 5xx reply to this message or this recipient) from one that may pass. Only the reply's
 * code is taken over: its words often name the address.
 */
final class SmtpFailure {
    private static final int PERMANENT = 500;

    private SmtpFailure() {}

    static SendResult of(MailException failure) {
        OptionalInt code = codeOf(failure);
        if (code.isEmpty()) {
            return new SendResult.Deferred("the mail server cannot be reached");
        }
        String note = "SMTP " + code.getAsInt();
        return code.getAsInt() >= PERMANENT ? new SendResult.Rejected(note) : new SendResult.Deferred(note);
    }

    private static OptionalInt codeOf(MailException failure) {
        if (failure instanceof MailSendException sending) {
            for (Exception each : sending.getMessageExceptions()) {
                OptionalInt code = codeIn(each);
                if (code.isPresent()) {
                    return code;
                }
            }
        }
        return codeIn(failure.getCause());
    }

    /** The most particular code: the recipient's failure is chained behind the message's. */
    private static OptionalInt codeIn(@Nullable Throwable failure) {
        OptionalInt code = OptionalInt.empty();
        @Nullable Throwable each = failure;
        while (each != null) {
            code = switch (each) {
                case SMTPAddressFailedException address -> OptionalInt.of(address.getReturnCode());
                case SMTPSendFailedException sending -> OptionalInt.of(sending.getReturnCode());
                default -> code;
            };
            each = each instanceof MessagingException chained ? chained.getNextException() : null;
        }
        return code;
    }
}
