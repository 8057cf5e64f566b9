package org.moothall.minutes.importing.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.importing.Manuscript;
import org.moothall.minutes.importing.Reading.Reason;

/**
 * Decodes text. A byte order mark says what it is in, else its sender, else what the page says of itself, else it is UTF-8.
 * Nothing is guessed and nothing replaced: bytes that are not in that charset make the file unreadable.
 */
final class Charsets {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Where a page may say it: browsers look no further. */
    private static final int HEAD = 4096;

    private static final Pattern META = Pattern.compile(
            "<meta\\b[^>]{0,200}?\\bcharset\\s*=\\s*[\"']?\\s*([\\w:.-]{1,40})", Pattern.CASE_INSENSITIVE);

    /** What browsers read for these names, because pages that say Latin-1 mean Windows. */
    private static final Map<Charset, Charset> MEANT =
            Map.of(StandardCharsets.ISO_8859_1, WINDOWS, StandardCharsets.US_ASCII, WINDOWS);

    private Charsets() {}

    static String decode(Manuscript manuscript, boolean html) throws UnreadableFile {
        byte[] content = manuscript.content();
        Charset marked = marked(content);
        if (marked != null) {
            int mark = marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
            return decode(content, mark, marked);
        }
        Charset named = manuscript.charset() == null && html ? ofPage(content) : manuscript.charset();
        if (named == null) {
            return decode(content, 0, StandardCharsets.UTF_8);
        }
        return decode(content, 0, html ? MEANT.getOrDefault(named, named) : named);
    }

    private static @Nullable Charset marked(byte[] content) {
        int first = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | (content[1] & 0xFF);
        if (first == 0xFEFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFFFE) {
            return StandardCharsets.UTF_16LE;
        }
        boolean utf8 = first == 0xEFBB && content.length > 2 && (content[2] & 0xFF) == 0xBF;
        return utf8 ? StandardCharsets.UTF_8 : null;
    }

    private static @Nullable Charset ofPage(byte[] content) throws UnreadableFile {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(head);
        if (!meta.find()) {
            return null;
        }
        try {
            Charset named = Charset.forName(meta.group(1));
            // A page that could say so in letters of one byte is not in letters of two.
            return named.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : named;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new UnreadableFile(
                    Reason.UNDECODABLE, "It says that it is in %s, which is no charset.".formatted(meta.group(1)));
        }
    }

    private static String decode(byte[] content, int from, Charset charset) throws UnreadableFile {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableFile(Reason.UNDECODABLE, "It cannot be read as %s.".formatted(charset.name()));
        }
    }
}
