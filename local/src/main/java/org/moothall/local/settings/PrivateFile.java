package org.moothall.local.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A file that only its owner may read, written once, whole or not at all. */
public final class PrivateFile {

    private PrivateFile() {}

    /** What the file says; where there is none yet, it is written first. */
    public static String readOrCreate(Path file, Supplier<String> first) {
        try {
            if (!Files.exists(file)) {
                create(file, first.get());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new PlainFailure("Cannot keep " + file + ": " + e.getMessage(), e);
        }
    }

    private static void create(Path file, String content) throws IOException {
        var directory = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var parent = file.toAbsolutePath().getParent();
        Files.createDirectories(parent, directory);
        var written = Files.createTempFile(parent, "new", ".tmp", mode);
        Files.writeString(written, content);
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
