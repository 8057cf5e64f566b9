package org.moothall.local.mail;

import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a mail program would show out of the bytes of a letter. */
final class LetterReader {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+[^\\s<>\"'.,;:!?)]");

    private LetterReader() {}

    static Letter read(String id, byte[] bytes) throws IOException {
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            var text = body(message, "text/plain");
            var html = body(message, "text/html");
            var headers = headers(message);
            return new Letter(
                    id,
                    decoded(message.getHeader("From", ", ")),
                    recipients(message),
                    decoded(message.getSubject()),
                    date(message),
                    headers,
                    text,
                    html,
                    links(text, html));
        } catch (MessagingException e) {
            throw new IOException("Not a letter: " + id, e);
        }
    }

    /** When it was written; where it does not say, when it came. */
    private static String date(MimeMessage message) throws MessagingException, IOException {
        var date = message.getHeader("Date", ", ");
        if (date != null) {
            return decoded(date);
        }
        var stamps = message.getHeader("Received");
        return stamps == null
                ? ""
                : decoded(stamps[0].substring(stamps[0].lastIndexOf(';') + 1)).strip();
    }

    /** Whom the envelope named; a letter's own header may say less, or something else. */
    private static List<String> recipients(MimeMessage message) throws MessagingException {
        var envelope = message.getHeader(MailSink.ENVELOPE_TO);
        if (envelope != null) {
            return List.of(envelope);
        }
        var to = message.getRecipients(Message.RecipientType.TO);
        return to == null ? List.of() : Arrays.stream(to).map(Object::toString).toList();
    }

    private static Map<String, String> headers(MimeMessage message) throws MessagingException, IOException {
        var headers = new LinkedHashMap<String, String>();
        for (Header header : Collections.list(message.getAllHeaders())) {
            headers.merge(header.getName(), decoded(header.getValue()), (one, other) -> one + "\n" + other);
        }
        return headers;
    }

    private static String decoded(@Nullable String value) throws IOException {
        return value == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(value));
    }

    private static String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent() instanceof String text ? text : "";
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                var found = body(parts.getBodyPart(i), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static List<String> links(String text, String html) {
        var links = new LinkedHashSet<String>();
        Stream.of(text, html.replace("&amp;", "&"))
                .forEach(it -> LINK.matcher(it).results().forEach(link -> links.add(link.group())));
        return List.copyOf(links);
    }
}
