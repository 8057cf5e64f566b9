package org.moothall.minutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip on disk, of which one file at a time is unpacked, and never more of it than may be. */
final class Archive implements AutoCloseable {
    private static final int LONGEST_NAME = 300;

    private final ZipFile zip;
    private final List<ZipEntry> files;

    private Archive(ZipFile zip) {
        this.zip = zip;
        this.files =
                zip.stream().filter(Archive::isFile).map(ZipEntry.class::cast).toList();
    }

    static Archive open(Path path) throws IOException {
        // A charset in which every name can be read; what the names really are is found out one by one.
        return new Archive(new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1));
    }

    int size() {
        return files.size();
    }

    String name(int number) {
        String name = named(files.get(number).getName());
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /** Many programs write names in UTF-8 and do not say so. */
    private static String named(String raw) {
        if (raw.chars().anyMatch(c -> c > 0xFF)) {
            return raw;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(raw.getBytes(StandardCharsets.ISO_8859_1));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException otherwise) {
            return raw;
        }
    }

    /** The content of a file; empty where it is larger than that, whatever the zip says of it. */
    Optional<byte[]> read(int number, long most) throws IOException {
        try (InputStream in = zip.getInputStream(files.get(number))) {
            byte[] content = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
            return content.length > most ? Optional.empty() : Optional.of(content);
        }
    }

    /** Folders, and what some systems put into zips for themselves, are no files. */
    private static boolean isFile(ZipEntry entry) {
        String name = entry.getName();
        String last = name.substring(name.lastIndexOf('/') + 1);
        return !entry.isDirectory()
                && !name.startsWith("__MACOSX/")
                && !last.equals(".DS_Store")
                && !last.equals("Thumbs.db");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
