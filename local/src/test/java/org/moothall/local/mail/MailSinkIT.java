package org.moothall.local.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailSinkIT {

    @TempDir
    Path directory;

    @Test
    void showsALetterAsItWasSent() throws Exception {
        try (var sink = sink(directory)) {
            send(sink.port(), "Agenda published: Café");
        }

        var letters = box(directory).letters();

        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.from()).isEqualTo("democracy@wealdshire.example");
            assertThat(letter.to()).containsExactly("ann@example.org");
            assertThat(letter.subject()).isEqualTo("Agenda published: Café");
            assertThat(letter.text()).isEqualToIgnoringNewLines("Read http://localhost:8080/meetings/1.\n.a dot\n");
            assertThat(letter.headers()).containsEntry("List-Unsubscribe", "<http://localhost:8080/unsubscribe/1>");
            assertThat(letter.links())
                    .containsExactly("http://localhost:8080/meetings/1", "http://localhost:8080/confirm?a=1&b=2");
        });
    }

    @Test
    void hasEveryAcceptedLetterWhenItsProcessWasKilled() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classpath = System.getProperty("java.class.path");
        var child = new ProcessBuilder(java, "-cp", classpath, MailChild.class.getName(), directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            var port = Integer.parseInt(child.inputReader(UTF_8).readLine());
            for (var i = 0; i < 20; i++) {
                send(port, "Letter " + i);
            }
        } finally {
            child.destroyForcibly().waitFor();
        }

        assertThat(box(directory).letters())
                .extracting(Letter::subject)
                .hasSize(20)
                .startsWith("Letter 0", "Letter 1");
    }

    @Test
    void refusesALetterThatItCannotKeep() throws Exception {
        var blocked = Files.writeString(directory.resolve("not-a-directory"), "");
        try (var sink = sink(blocked)) {
            assertThatThrownBy(() -> send(sink.port(), "Lost"))
                    .isInstanceOf(MessagingException.class)
                    .hasMessageContaining("451");
        }
    }

    private static MailSink sink(Path directory) {
        var sink = new MailSink(0, box(directory));
        sink.start();
        return sink;
    }

    private static LetterBox box(Path directory) {
        return new LetterBox(directory, InstantSource.system());
    }

    private static void send(int port, String subject) throws MessagingException {
        var properties = new Properties();
        properties.put("mail.smtp.host", "localhost");
        properties.put("mail.smtp.port", Integer.toString(port));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("democracy@wealdshire.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("ann@example.org"));
        message.setSubject(subject, UTF_8.name());
        message.setHeader("List-Unsubscribe", "<http://localhost:8080/unsubscribe/1>");
        var text = new MimeBodyPart();
        text.setText("Read http://localhost:8080/meetings/1.\n.a dot\n", UTF_8.name());
        var html = new MimeBodyPart();
        html.setContent(
                "<a href=\"http://localhost:8080/confirm?a=1&amp;b=2\">confirm</a>", "text/html; charset=utf-8");
        message.setContent(new MimeMultipart("alternative", text, html));
        Transport.send(message);
    }
}
