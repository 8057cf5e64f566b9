package org.moothall.relay.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.yaml.snakeyaml.Yaml;

/** What the code creates is what the contract tells the world. */
class TopicPlanTest {

    private static final Path CONTRACT = Path.of("../../contracts/asyncapi.yaml");

    @Test
    void givesTopicsTheSettingsThatTheContractNames() throws Exception {
        assertThat(binding("keptForEver")).isEqualTo(planned(Integer.parseInt(usualPartitions())));
        assertThat(binding("deadLetters")).isEqualTo(planned(TopicPlan.PARTITIONS_OF_DEAD_LETTERS));
    }

    private static Map<String, String> planned(int partitions) {
        Map<String, String> planned = new TreeMap<>(TopicPlan.SETTINGS);
        planned.put("partitions", Integer.toString(partitions));
        return planned;
    }

    private static String usualPartitions() throws Exception {
        return TopicProperties.class.getDeclaredConstructors()[0].getParameters()[0].getAnnotation(DefaultValue.class)
                .value()[0];
    }

    private static Map<String, String> binding(String name) throws Exception {
        try (Reader reader = Files.newBufferedReader(CONTRACT)) {
            Map<?, ?> kafka = child(new Yaml().load(reader), "components", "channelBindings", name, "kafka");
            Map<String, String> settings = new TreeMap<>();
            child(kafka, "topicConfiguration")
                    .forEach((setting, value) -> settings.put(setting.toString(), text(value)));
            settings.put("partitions", text(kafka.get("partitions")));
            return settings;
        }
    }

    private static String text(Object value) {
        return value instanceof List<?> one ? String.valueOf(one.getFirst()) : String.valueOf(value);
    }

    private static Map<?, ?> child(Map<?, ?> parent, String... path) {
        Map<?, ?> found = parent;
        for (String step : path) {
            found = (Map<?, ?>) found.get(step);
        }
        return found;
    }
}
