package org.moothall.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the contract on the classpath, be it a folder in the build or a jar in another module's tests. */
final class EventFolders {

    private static final Pattern TYPE = Pattern.compile("org\\.moothall\\.([a-z]+)\\.([a-z-]+)\\.(v[1-9][0-9]*)");

    private final Path folder;

    private EventFolders(Path folder) {
        this.folder = folder;
    }

    static EventFolders of(String type) {
        Matcher parts = TYPE.matcher(type);
        if (!parts.matches()) {
            throw new IllegalArgumentException(type + " is no event type of Moothall");
        }
        Path folder = root().resolve("events")
                .resolve(parts.group(1))
                .resolve(parts.group(2))
                .resolve(parts.group(3));
        if (!Files.exists(folder.resolve("schema.json"))) {
            throw new IllegalArgumentException("There is no contract for " + type);
        }
        return new EventFolders(folder);
    }

    static SortedSet<String> typesOf(String owner) {
        return children(root().resolve("events").resolve(owner)).stream()
                .flatMap(event -> children(event).stream()
                        .map(version -> "org.moothall." + owner + "." + name(event) + "." + name(version)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static SortedSet<String> types() {
        return children(root().resolve("events")).stream()
                .flatMap(owner -> typesOf(name(owner)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    byte[] schema() {
        return read(folder.resolve("schema.json"));
    }

    SortedMap<String, byte[]> examples() {
        return children(folder.resolve("examples")).stream()
                .collect(Collectors.toMap(
                        EventFolders::name, EventFolders::read, (one, other) -> one, TreeMap<String, byte[]>::new));
    }

    static Path root() {
        try {
            URI asyncapi = Objects.requireNonNull(
                            EventFolders.class.getResource("/contracts/asyncapi.yaml"),
                            "moothall-contracts is not on the classpath")
                    .toURI();
            if (asyncapi.getScheme().equals("jar")) {
                opened(asyncapi);
            }
            return Objects.requireNonNull(Path.of(asyncapi).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Left open: paths into it are handed out, and the process is a test's. */
    private static FileSystem opened(URI jar) {
        try {
            return FileSystems.newFileSystem(jar, Map.of());
        } catch (FileSystemAlreadyExistsException _) {
            return FileSystems.getFileSystem(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedSet<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path path) {
        return Objects.requireNonNull(path.getFileName()).toString().replace("/", "");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
