package org.moothall.local.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * An SMTP server that accepts any letter and delivers none. Its "250" comes after the letter is on disk: who was told that
 * a letter is sent finds it there, whatever happens to this process.
 */
public final class MailSink implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(MailSink.class);

    static final String ENVELOPE_FROM = "X-Envelope-From";
    static final String ENVELOPE_TO = "X-Envelope-To";

    private static final int LARGEST = 20_000_000;

    private final SMTPServer server;

    public MailSink(int port, LetterBox box) {
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .softwareName("Moothall mail sink")
                .maxMessageSize(LARGEST)
                .messageHandlerFactory(context -> new Arrival(box))
                .build();
    }

    public void start() {
        server.start();
    }

    public int port() {
        return server.getPortAllocated();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static final class Arrival implements MessageHandler {

        private final LetterBox box;
        private final List<String> recipients = new ArrayList<>();
        private String sender = "";

        private Arrival(LetterBox box) {
            this.box = box;
        }

        @Override
        public void from(String from) {
            sender = from;
        }

        @Override
        public void recipient(String recipient) {
            recipients.add(recipient);
        }

        @Override
        public String data(InputStream data) throws IOException, RejectException {
            var letter = new ByteArrayOutputStream();
            letter.write(header(ENVELOPE_FROM, sender));
            for (var recipient : recipients) {
                letter.write(header(ENVELOPE_TO, recipient));
            }
            data.transferTo(letter);
            try {
                box.keep(letter.toByteArray());
            } catch (UncheckedIOException e) {
                log.error("A letter could not be kept", e);
                throw new RejectException(451, "The letter could not be kept; try again later");
            }
            return "Ok";
        }

        @Override
        public void done() {
            recipients.clear();
        }

        private static byte[] header(String name, String value) {
            return (name + ": " + value + "\r\n").getBytes(StandardCharsets.UTF_8);
        }
    }
}
