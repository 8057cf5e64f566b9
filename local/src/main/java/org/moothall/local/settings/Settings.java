package org.moothall.local.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The settings of one installation: from the environment, else from the file {@code settings} in the data directory, else
 * the default. A second installation beside the first needs its own MOOTHALL_HOME and a MOOTHALL_PORT_OFFSET.
 */
public final class Settings {

    private final Home home;
    private final Map<String, String> values;

    private Settings(Home home, Map<String, String> values) {
        this.home = home;
        this.values = values;
    }

    public static Settings of(Map<String, String> environment) {
        var home = new Home(Path.of(environment.getOrDefault("MOOTHALL_HOME", ".moothall")));
        var values = new TreeMap<>(file(home.directory().resolve("settings")));
        values.putAll(environment);
        return new Settings(home, values);
    }

    public Home home() {
        return home;
    }

    public int port(Port port) {
        var value = number(port.setting(), port.usual() + number("MOOTHALL_PORT_OFFSET", 0));
        if (value < 1 || value > 65_535) {
            throw new PlainFailure("%s is %d, which is not a port (1 to 65535)".formatted(port.setting(), value));
        }
        return value;
    }

    public int number(String name, int usual) {
        var value = text(name, Integer.toString(usual));
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new PlainFailure("%s is '%s', which is not a whole number".formatted(name, value), e);
        }
    }

    /** A set value; one that is set to nothing counts as not set. */
    public String text(String name, String usual) {
        var value = values.getOrDefault(name, "").strip();
        return value.isEmpty() ? usual : value;
    }

    /** All settings of this installation that carry our prefix, for the processes that it starts. */
    public Map<String, String> ours() {
        var ours = new TreeMap<>(values);
        ours.keySet().removeIf(name -> !name.startsWith("MOOTHALL_"));
        return ours;
    }

    private static Map<String, String> file(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new PlainFailure("Cannot read " + file + ": " + e.getMessage(), e);
        }
        var values = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }
}
