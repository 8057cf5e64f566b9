package org.moothall.minutes.importing.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.moothall.http.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** The text of a page that was sent, in the charset that its sender named; nothing is guessed and nothing replaced. */
final class PageText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PageText() {}

    static String of(byte[] body, MediaType type, long limit) {
        if (body.length > limit) {
            throw tooLarge("At most %d kB are taken here.".formatted(limit / 1024))
                    .raise();
        }
        String text = decode(body, type.getCharset() == null ? StandardCharsets.UTF_8 : type.getCharset());
        if (text.isBlank()) {
            throw Problem.invalid("The page is empty")
                    .todo("Send the text of the page as the body of the request.")
                    .raise();
        }
        return text;
    }

    static Problem tooLarge(String detail) {
        return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "The page is too large")
                .detail(detail)
                .todo("Send the page of one agenda item at a time.");
    }

    private static String decode(byte[] body, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "undecodable-text", "The page is not in the charset named")
                    .detail("It cannot be read as %s.".formatted(charset.name()))
                    .todo("Name its charset, for example Content-Type: text/plain; charset=windows-1252.")
                    .raise();
        }
    }
}
