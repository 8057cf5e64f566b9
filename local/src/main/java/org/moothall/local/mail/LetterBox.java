package org.moothall.local.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/** Letters in a directory, one .eml file each, in the order in which they came. A letter is there whole or not at all. */
public final class LetterBox {

    private static final DateTimeFormatter IN_ORDER =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSSSSSSSS").withZone(ZoneOffset.UTC);
    private static final String ENDING = ".eml";

    private final Path directory;
    private final InstantSource clock;

    public LetterBox(Path directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Returns when the letter is on the disk. */
    void keep(byte[] letter) {
        var id = IN_ORDER.format(clock.instant()) + "-"
                + UUID.randomUUID().toString().substring(0, 8);
        var unfinished = directory.resolve(id + ".part");
        try {
            Files.createDirectories(directory);
            try (var file = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(letter);
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                file.force(true);
            }
            Files.move(unfinished, directory.resolve(id + ENDING), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep a letter in " + directory, e);
        }
    }

    /** All letters, oldest first. */
    public List<Letter> letters() {
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.filter(it -> it.toString().endsWith(ENDING))
                    .sorted()
                    .map(LetterBox::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the letters in " + directory, e);
        }
    }

    private static Letter read(Path file) {
        try {
            var name = file.getFileName().toString();
            return LetterReader.read(name.substring(0, name.length() - ENDING.length()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the letter " + file, e);
        }
    }
}
