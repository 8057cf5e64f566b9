package org.moothall.contracts.evolution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.moothall.contracts.Contract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The whole contract at one time: the map, and the schemas and golden examples by their paths. It is the one that is
 * being worked on, or one that was released.
 */
record Edition(JsonNode asyncApi, SortedMap<String, JsonNode> schemas, SortedMap<String, String> examples) {

    /** The one in the build. */
    static Edition current() {
        return at(Contract.folder());
    }

    /** What was released, by version. */
    static SortedMap<String, Edition> released() {
        SortedMap<String, Edition> released = new TreeMap<>();
        try (Stream<Path> versions = Files.list(Contract.folder().resolve("released"))) {
            versions.forEach(folder -> released.put(name(folder), at(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return released;
    }

    static Edition at(Path folder) {
        SortedMap<String, JsonNode> schemas = new TreeMap<>();
        SortedMap<String, String> examples = new TreeMap<>();
        for (Path file : files(folder.resolve("events"))) {
            String path = folder.relativize(file).toString();
            String text = read(file);
            if (path.endsWith("/schema.json")) {
                schemas.put(path, JsonMapper.shared().readTree(text));
            } else {
                examples.put(path, text);
            }
        }
        return new Edition(YAMLMapper.shared().readTree(read(folder.resolve("asyncapi.yaml"))), schemas, examples);
    }

    String version() {
        return asyncApi.at("/info/version").asString();
    }

    private static String name(Path folder) {
        return folder.getFileName().toString().replace("/", "");
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
