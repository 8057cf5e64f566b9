package org.moothall.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A line of the list of all pages. */
record EveryPage(String who, String how, int status, String address) {
    private static final Path LIST = Path.of("src/test/resources/pages.txt");
    private static final Pattern NAME = Pattern.compile("\\{([\\w-]+)}");

    static List<EveryPage> all() {
        try (var lines = Files.lines(LIST)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" +", 4))
                    .map(line -> new EveryPage(line[0], line[1], Integer.parseInt(line[2]), line[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isForAnyone() {
        return who.equals("anyone");
    }

    boolean isOpened() {
        return how.equals("open");
    }

    /** Its path, with something of the right shape for every name that is not known. */
    String path(Map<String, String> known) {
        return filled(known).split("\\?", 2)[0];
    }

    String filled(Map<String, String> known) {
        return NAME.matcher(address)
                .replaceAll(found -> known.getOrDefault(
                        found.group(1), found.group(1).endsWith("day") ? "2026-11-24" : found.group(1)));
    }
}
