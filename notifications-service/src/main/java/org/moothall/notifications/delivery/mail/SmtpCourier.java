package org.moothall.notifications.delivery.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.moothall.notifications.delivery.Couriers;
import org.moothall.notifications.delivery.Parcel;
import org.moothall.notifications.delivery.SendResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Carries letters by SMTP. The Message-ID is the delivery's id, the same for every try, and RFC 8058 lets mail programs
 * offer to unsubscribe with one click.
 */
@Component
class SmtpCourier implements Couriers.LetterCourier {
    private static final Logger log = LoggerFactory.getLogger(SmtpCourier.class);

    private final JavaMailSender mail;
    private final InternetAddress from;

    SmtpCourier(JavaMailSender mail, InternetAddress mailFrom) {
        this.mail = mail;
        this.from = mailFrom;
    }

    @Override
    public SendResult carry(Parcel.Letter letter) {
        try {
            mail.send(message(letter));
            return new SendResult.Accepted("accepted by the mail server");
        } catch (MailException e) {
            SendResult failure = SmtpFailure.of(e);
            log.warn("Mail of delivery {} was not accepted: {}", letter.deliveryId(), failure.note());
            return failure;
        } catch (MessagingException e) {
            log.warn("Mail of delivery {} cannot be written: {}", letter.deliveryId(), e.getClass());
            return new SendResult.Rejected("the message cannot be written");
        }
    }

    private MimeMessage message(Parcel.Letter letter) throws MessagingException {
        MimeMessage message = mail.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, true, "UTF-8");
        helper.setFrom(from);
        helper.setTo(new InternetAddress(letter.to().text(), true));
        helper.setSubject(letter.subject());
        helper.setText(LetterText.plain(letter), LetterText.html(letter));
        String domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
        message.setHeader("Message-ID", "<" + letter.deliveryId() + "@" + domain + ">");
        message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
