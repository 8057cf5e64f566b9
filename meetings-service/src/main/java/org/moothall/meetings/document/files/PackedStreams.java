package org.moothall.meetings.document.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks each packed stream of a PDF once and keeps none of it, before PDFBox does so in memory. A stream that is packed
 * several times over is unpacked as often.
 */
final class PackedStreams {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int DEEPEST = 4;
    private static final int ZLIB = 0x78;
    private static final int BUFFER = 64 * 1024;
    private static final int OF_ALL = 8;
    private static final int LONGEST_DICTIONARY = 2048;
    private static final Pattern OBJECT = Pattern.compile("(?:^|[\\r\\n])\\d+ \\d+ obj\\s*$");
    private static final Pattern PICTURE = Pattern.compile("(?s)(?!.*/(?:ObjStm|XRef))(?=.*/Image\\b)[^()%#]*");

    private PackedStreams() {}

    /** @throws IOException if there comes more out of it than may */
    static void check(byte[] content, TextLimits limits) throws IOException {
        check(content, limits, _ -> false);
    }

    /** The same for whoever leaves the pictures packed: a page that was scanned unpacks to more than all its words. */
    static void checkAllButPictures(byte[] content, TextLimits limits) throws IOException {
        check(content, limits, at -> isPicture(content, at));
    }

    private static void check(byte[] content, TextLimits limits, IntPredicate leftOut) throws IOException {
        long all = 0;
        for (int at = next(content, 0); at >= 0; at = next(content, at)) {
            if (leftOut.test(at)) {
                continue;
            }
            long size = 0;
            for (int depth = 1; depth <= DEEPEST && size >= 0; depth++) {
                size = size(content, at, depth, limits.mostUnpacked());
                all += Math.max(0, size);
                if (size > limits.mostUnpacked() || all > OF_ALL * limits.mostUnpacked()) {
                    throw new IOException("A PDF that unpacks to too much");
                }
            }
        }
    }

    /** The place behind the next "stream" and its line end; -1 where there is none. */
    private static int next(byte[] content, int from) {
        for (int at = from; at + STREAM.length + 2 < content.length; at++) {
            if (content[at] == STREAM[0] && startsAt(content, at)) {
                int start = at + STREAM.length;
                start += content[start] == '\r' ? 1 : 0;
                return start + (content[start] == '\n' ? 1 : 0);
            }
        }
        return -1;
    }

    /** By its dictionary, which stands right behind "obj" on a line of its own; one that can be read in two ways is none. */
    private static boolean isPicture(byte[] content, int at) {
        int from = Math.max(0, at - LONGEST_DICTIONARY);
        String before = new String(content, from, at - from, StandardCharsets.ISO_8859_1);
        String object = before.substring(0, before.lastIndexOf("stream")).stripTrailing();
        int start = startOfDictionary(object);
        return start > 0
                && OBJECT.matcher(object.substring(0, start)).find()
                && PICTURE.matcher(object.substring(start)).matches();
    }

    /** Where the dictionary begins that a text ends with; -1 where it does not. */
    private static int startOfDictionary(String text) {
        int depth = 0;
        int place = text.endsWith(">>") ? text.length() - 2 : -1;
        while (place >= 0) {
            boolean opens = text.startsWith("<<", place);
            if (opens || text.startsWith(">>", place)) {
                depth += opens ? -1 : 1;
                if (depth == 0) {
                    return place;
                }
                place--;
            }
            place--;
        }
        return -1;
    }

    private static boolean startsAt(byte[] content, int at) {
        for (int place = 0; place < STREAM.length; place++) {
            if (content[at + place] != STREAM[place]) {
                return false;
            }
        }
        return true;
    }

    /** How much comes out of unpacking so often; -1 where that cannot be done. */
    private static long size(byte[] content, int at, int depth, long most) {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = unpacked(content, at, depth)) {
            if (in == null) {
                return -1;
            }
            for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
                size += read;
            }
        } catch (IOException endedOrNotPacked) {
            // A stream that is cut off or damaged has grown as far as it could.
            return size == 0 ? -1 : size;
        }
        return size;
    }

    private static @Nullable InputStream unpacked(byte[] content, int at, int depth) throws IOException {
        InputStream in = new ByteArrayInputStream(content, at, content.length - at);
        for (int times = 0; times < depth; times++) {
            PushbackInputStream looked = new PushbackInputStream(in);
            int first = looked.read();
            if (first != ZLIB) {
                return null;
            }
            looked.unread(first);
            in = new InflaterInputStream(looked);
        }
        return in;
    }
}
