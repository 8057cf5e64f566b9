package org.moothall.minutes.importing.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.moothall.minutes.importing.Reading.Reason;

/**
 * Unpacks a zip once and keeps none of it, to know that it can be unpacked: a bomb is told by what comes out of it, never by
 * what its directory says.
 */
final class Zips {
    private static final int ENTRIES = 4000;
    private static final long UNPACKED = 200L << 20;

    /** Text packs 5 to 30 times smaller; small files of blanks may do better and harm nobody. */
    private static final long RATIO = 150;

    private static final long HARMLESS = 8L << 20;

    private Zips() {}

    /** The names in it. */
    static Set<String> check(byte[] content) throws IOException {
        Set<String> names = new HashSet<>();
        byte[] buffer = new byte[64 * 1024];
        long out = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (names.size() > ENTRIES) {
                    throw bomb("It has more than %d parts.".formatted(ENTRIES));
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    out += read;
                    if (out > UNPACKED || (out > HARMLESS && out > RATIO * content.length)) {
                        throw bomb("Its %d kB unpack to more than %d MB.".formatted(content.length >> 10, out >> 20));
                    }
                }
            }
        } catch (IllegalArgumentException badName) {
            throw new IOException("A zip with a name that is no text", badName);
        }
        return names;
    }

    private static UnreadableFile bomb(String detail) {
        return new UnreadableFile(Reason.BOMB, detail);
    }
}
