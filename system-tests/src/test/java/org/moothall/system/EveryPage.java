package org.moothall.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A line of the list of all pages, which the gateway's own tests keep whole. */
record EveryPage(String who, String how, int status, String address) {
    private static final Path LIST =
            Path.of(System.getProperty("moothall.root"), "gateway", "src", "test", "resources", "pages.txt");
    private static final Pattern NAME = Pattern.compile("\\{([\\w-]+)}");

    /** All that show a page; an address that leads on to another is looked at there. */
    static List<EveryPage> all() {
        try (Stream<String> lines = Files.lines(LIST)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" +", 4))
                    .map(line -> new EveryPage(line[0], line[1], Integer.parseInt(line[2]), line[3]))
                    .filter(page -> page.status() / 100 != 3)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isForAnyone() {
        return who.equals(Chromium.ANYONE);
    }

    boolean isSent() {
        return how.equals("send");
    }

    /** A page of the public's that shows what it is there for. */
    boolean isRead() {
        return isForAnyone() && !isSent() && status == 200;
    }

    EveryPage with(Map<String, String> names) {
        String filled = NAME.matcher(address).replaceAll(found -> {
            String value = names.get(found.group(1));
            if (value == null) {
                throw new IllegalStateException("Nothing is called " + found.group() + ", which stands in " + address);
            }
            return value;
        });
        return new EveryPage(who, how, status, filled);
    }

    @Override
    public String toString() {
        return who + " " + how + " " + status + " " + address;
    }
}
