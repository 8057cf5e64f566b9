package org.moothall.notifications;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A real mail server that keeps what it is sent, one for all tests of the JVM. */
public final class MailServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** Its own two seconds are little on a machine that does something else as well. */
    private static final long START_MILLIS = 60_000;

    private static final GreenMail SERVER = start();

    private static GreenMail start() {
        ServerSetup anyPort = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        anyPort.setServerStartupTimeout(START_MILLIS);
        GreenMail server = new GreenMail(anyPort);
        server.start();
        return server;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "MOOTHALL_SMTP_HOST=127.0.0.1",
                        "MOOTHALL_SMTP_PORT=" + SERVER.getSmtp().getPort())
                .applyTo(context);
    }

    public static List<MimeMessage> mailTo(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    public static MimeMessage await(String address, Predicate<MimeMessage> wanted) {
        return Awaitility.await("mail to " + address)
                .atMost(Duration.ofSeconds(30))
                .until(() -> mailTo(address).stream().filter(wanted).findFirst(), java.util.Optional::isPresent)
                .orElseThrow();
    }

    public static String text(MimeMessage mail) {
        return form(mail, 0);
    }

    public static String html(MimeMessage mail) {
        return form(mail, 1);
    }

    private static String form(MimeMessage mail, int form) {
        try {
            Multipart mixed = (Multipart) mail.getContent();
            Multipart related = (Multipart) mixed.getBodyPart(0).getContent();
            Multipart alternative = (Multipart) related.getBodyPart(0).getContent();
            return alternative.getBodyPart(form).getContent().toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
