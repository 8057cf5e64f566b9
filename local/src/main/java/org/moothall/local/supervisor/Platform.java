package org.moothall.local.supervisor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.moothall.local.settings.PlainFailure;
import org.moothall.local.settings.Port;
import org.moothall.local.settings.Secrets;
import org.moothall.local.settings.Settings;

/** Which processes the platform is made of, in the order in which they are started, and what each is told. */
final class Platform {

    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            // Half the start-up time on a small machine, for less speed at the peak, which a demo never reaches.
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=64m",
            "-Xss512k",
            // What malloc has been given back goes back to the machine: a busy day would else be kept for ever.
            "-XX:TrimNativeHeapInterval=60000",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Settings settings;

    Platform(Settings settings) {
        this.settings = settings;
    }

    /** Those that the services stand on. */
    ChildPlan parts() {
        return plan("parts", "local", "Kafka, documents, mail, sign-in", Port.SIGNIN, "192m");
    }

    List<ChildPlan> services() {
        return List.of(
                plan("meetings", "meetings-service", "bodies, members, meetings, agendas", Port.MEETINGS, "128m"),
                plan("minutes", "minutes-service", "minutes, decisions, actions", Port.MINUTES, "128m"),
                plan(
                        "notifications",
                        "notifications-service",
                        "subscriptions, deliveries",
                        Port.NOTIFICATIONS,
                        "128m"));
    }

    ChildPlan gateway() {
        return plan("gateway", "gateway", "the one door in front", Port.GATEWAY, "128m");
    }

    List<ChildPlan> all() {
        var all = new ArrayList<ChildPlan>();
        all.add(parts());
        all.addAll(services());
        all.add(gateway());
        return all;
    }

    /** In the order of the start. */
    List<String> names() {
        return List.of("parts", "meetings", "minutes", "notifications", "gateway");
    }

    String address(Port port) {
        return "http://localhost:" + settings.port(port);
    }

    private ChildPlan plan(String name, String module, String what, Port port, String memory) {
        var prefix = "MOOTHALL_" + name.toUpperCase(Locale.ROOT);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.add("-Xmx" + settings.text(prefix + "_MEMORY", memory));
        var scratch = settings.home().scratch(name);
        command.add("-Djava.io.tmpdir=" + scratch);
        var more = settings.text(prefix + "_JAVA_OPTIONS", "");
        if (!more.isEmpty()) {
            command.addAll(List.of(more.split("\\s+")));
        }
        command.add("-jar");
        command.add(jar(module).toString());
        var ready = URI.create(address(port) + "/actuator/health/readiness");
        return new ChildPlan(name, what, command, environment(port), scratch, settings.port(port), ready);
    }

    private Path jar(String module) {
        var directory = settings.home().apps().resolve(module);
        try (var jars = Files.newDirectoryStream(directory, "*.jar")) {
            for (var jar : jars) {
                return jar;
            }
        } catch (IOException e) {
            throw new PlainFailure("The application of " + module + " is missing in " + directory, e);
        }
        throw new PlainFailure("The application of " + module + " is missing in " + directory);
    }

    private Map<String, String> environment(Port own) {
        var environment = new HashMap<>(settings.ours());
        environment.put("MOOTHALL_HOME", settings.home().directory().toString());
        for (var port : Port.values()) {
            environment.put(port.setting(), Integer.toString(settings.port(port)));
        }
        environment.put("SERVER_PORT", Integer.toString(settings.port(own)));
        environment.put("SERVER_ADDRESS", settings.text("MOOTHALL_LISTEN", "localhost"));
        environment.put("MOOTHALL_KAFKA", "localhost:" + settings.port(Port.KAFKA));
        environment.put("MOOTHALL_MONGO", "mongodb://localhost:" + settings.port(Port.MONGO));
        environment.put("MOOTHALL_ISSUER", address(Port.SIGNIN));
        environment.put("MOOTHALL_PUBLIC_URL", address(Port.GATEWAY));
        environment.put("MOOTHALL_MEETINGS_URL", address(Port.MEETINGS));
        environment.put("MOOTHALL_MINUTES_URL", address(Port.MINUTES));
        environment.put("MOOTHALL_NOTIFICATIONS_URL", address(Port.NOTIFICATIONS));
        environment.put("MOOTHALL_SMTP_HOST", "localhost");
        if (own == Port.MINUTES) {
            environment.put(
                    "MOOTHALL_SEARCH_DIRECTORY", settings.home().search().toString());
        }
        if (own == Port.GATEWAY) {
            environment.put("MOOTHALL_GATEWAY_CLIENT_SECRET", new Secrets(settings.home()).gatewayClientSecret());
        }
        // glibc keeps an arena for each thread; two are enough and save tens of megabytes a process.
        environment.put("MALLOC_ARENA_MAX", "2");
        return environment;
    }
}
