package org.moothall.relay.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.moothall.relay.KafkaAccess;
import org.moothall.relay.RelayProperties;
import org.moothall.relay.topic.TopicSurvey.Creation;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/**
 * Creates or checks the topics of the service in whose class path it runs, by that service's own settings and without
 * starting it: {@code java -cp service.jar org.moothall.relay.topic.TopicTool create|check [--command-config file]}.
 * Answers 0 if all is as planned, 1 if something is not, 2 if it was asked wrongly.
 */
public final class TopicTool {

    private static final String CONFIG = "--command-config";
    private static final String USAGE = "Usage: TopicTool create|check [--command-config client.properties]";

    private final PrintStream out;

    TopicTool(PrintStream out) {
        this.out = out;
    }

    public static void main(String... arguments) throws InterruptedException {
        try (PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8)) {
            System.exit(new TopicTool(out).run(arguments));
        }
    }

    /** What is neither the command nor its file is a setting of the service, as {@code --name=value}. */
    int run(String... arguments) throws InterruptedException {
        List<String> rest = new ArrayList<>(Arrays.asList(arguments));
        String command = rest.isEmpty() ? "" : rest.removeFirst();
        try {
            Map<String, String> access = commandConfig(rest);
            return switch (command) {
                case "create" -> settle(true, access, rest);
                case "check" -> settle(false, access, rest);
                default -> {
                    out.println(USAGE);
                    yield 2;
                }
            };
        } catch (IOException e) {
            out.println("The file after " + CONFIG + " cannot be read: " + e.getMessage());
            return 2;
        }
    }

    private static Map<String, String> commandConfig(List<String> rest) throws IOException {
        int at = rest.indexOf(CONFIG);
        if (at < 0 || at + 1 >= rest.size()) {
            return Map.of();
        }
        rest.remove(at);
        Properties file = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(rest.remove(at)))) {
            file.load(reader);
        }
        Map<String, String> settings = new HashMap<>();
        file.stringPropertyNames().forEach(name -> settings.put(name, file.getProperty(name)));
        return settings;
    }

    private int settle(boolean create, Map<String, String> access, List<String> settings) throws InterruptedException {
        try (var service = new SpringApplicationBuilder(Settings.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=error")
                .run(settings.toArray(String[]::new))) {
            RelayProperties relay = service.getBean(RelayProperties.class);
            TopicPlan plan = TopicPlan.of(relay, service.getBean(TopicProperties.class));
            Map<String, String> all =
                    new HashMap<>(service.getBean(KafkaAccess.class).properties());
            all.putAll(access);
            try (Admin admin = TopicAdmin.open(relay, new KafkaAccess(all))) {
                return settle(create, plan, admin);
            } catch (ExecutionException | KafkaException e) {
                out.println("The brokers at %s did not answer: %s".formatted(relay.bootstrapServers(), reason(e)));
                return 1;
            }
        }
    }

    private static String reason(Exception e) {
        return String.valueOf(
                e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
    }

    private int settle(boolean create, TopicPlan plan, Admin admin) throws ExecutionException, InterruptedException {
        TopicSurvey survey = new TopicSurvey(plan);
        List<Creation> creations = create ? survey.create(admin) : List.of();
        creations.forEach(made ->
                out.printf("%-50s %s%n", made.topic(), made.result().name().toLowerCase(Locale.ROOT)));
        List<TopicFinding> findings = survey.checkAfter(creations, admin);
        for (PlannedTopic topic : plan.topics()) {
            List<TopicFinding> wrong = findings.stream()
                    .filter(finding -> finding.topic().equals(topic.name()))
                    .toList();
            out.printf("%-50s %s%n", topic.name(), wrong.isEmpty() ? "as planned" : "NOT AS PLANNED");
            wrong.forEach(finding -> out.printf(
                    "    %-30s is %s, should be %s%n", finding.setting(), finding.found(), finding.wanted()));
        }
        return findings.isEmpty() ? 0 : 1;
    }

    /** The settings of the service and nothing else of it. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({RelayProperties.class, KafkaAccess.class, TopicProperties.class})
    static class Settings {}
}
