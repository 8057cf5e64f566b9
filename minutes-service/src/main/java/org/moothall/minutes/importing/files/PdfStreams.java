package org.moothall.minutes.importing.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.moothall.minutes.importing.Reading.Reason;

/**
 * Unpacks each packed stream of a PDF once and keeps none of it, before anything else does so in memory. A stream that is
 * packed several times over is unpacked as often.
 */
final class PdfStreams {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final long OF_ONE = 64L << 20;
    private static final long OF_ALL = 400L << 20;
    private static final int DEEPEST = 4;
    private static final int ZLIB = 0x78;

    private PdfStreams() {}

    static void check(byte[] content) throws UnreadableFile {
        long all = 0;
        for (int at = next(content, 0); at >= 0; at = next(content, at)) {
            for (int depth = 1; depth <= DEEPEST; depth++) {
                long size = size(content, at, depth);
                all += Math.max(0, size);
                if (size > OF_ONE || all > OF_ALL) {
                    throw new UnreadableFile(
                            Reason.BOMB,
                            "Its %d kB unpack to more than %d MB.".formatted(content.length >> 10, all >> 20));
                }
                if (size < 0) {
                    break;
                }
            }
        }
    }

    /** The place behind the next "stream" and its line end; -1 where there is none. */
    private static int next(byte[] content, int from) {
        for (int at = from; at + STREAM.length + 2 < content.length; at++) {
            if (startsAt(content, at)) {
                int start = at + STREAM.length;
                start += content[start] == '\r' ? 1 : 0;
                return start + (content[start] == '\n' ? 1 : 0);
            }
        }
        return -1;
    }

    private static boolean startsAt(byte[] content, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (content[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /** How much comes out of unpacking so often; -1 where that cannot be done. */
    private static long size(byte[] content, int at, int depth) {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (InputStream in = unpacked(content, at, depth)) {
            if (in == null) {
                return -1;
            }
            for (int read = in.read(buffer); read >= 0 && size <= OF_ONE; read = in.read(buffer)) {
                size += read;
            }
        } catch (IOException endedOrNotPacked) {
            // A stream that is cut off or damaged has grown as far as it could.
            return size == 0 ? -1 : size;
        }
        return size;
    }

    private static @org.jspecify.annotations.Nullable InputStream unpacked(byte[] content, int at, int depth)
            throws IOException {
        InputStream in = new ByteArrayInputStream(content, at, content.length - at);
        for (int i = 0; i < depth; i++) {
            java.io.PushbackInputStream looked = new java.io.PushbackInputStream(in);
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
