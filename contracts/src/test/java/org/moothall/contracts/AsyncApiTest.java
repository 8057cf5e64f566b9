package org.moothall.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class AsyncApiTest {

    private static final JsonNode API =
            YAMLMapper.shared().readTree(EventFolders.root().resolve("asyncapi.yaml"));

    static Set<String> types() {
        return EventFolders.types();
    }

    @Test
    void isADocumentOfAsyncApiThree() {
        assertThat(API.path("asyncapi").asString()).startsWith("3.0.");
        assertThat(API.at("/info/title").asString()).isNotBlank();
        assertThat(API.at("/info/version").asString()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(API.propertyNames()).contains("channels", "operations", "components");
    }

    @Test
    void pointsNowhereThatIsNot() {
        assertEveryReferenceResolves(API);
    }

    @Test
    void describesTheThreeTopicsAndTheirDeadLetters() {
        Set<String> addresses = new TreeSet<>();
        API.path("channels")
                .forEach(channel -> addresses.add(channel.path("address").asString()));

        assertThat(addresses)
                .containsExactlyInAnyOrder(
                        "moothall.meetings", "moothall.minutes", "moothall.notifications", "{topic}.{group}.dead");
    }

    @Test
    void saysOfEachTopicWhatItsKeyIsAndWhatMayComeInWhichOrderAndAgain() {
        API.path("channels")
                .forEachEntry((name, channel) -> assertThat(
                                channel.path("description").asString())
                        .as(name)
                        .containsPattern("[Tt]he key is")
                        .containsPattern("order")
                        .containsPattern("come again|duplicates"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void saysOfEachMessageWhatItsSchemaSays(String type) {
        assertThat(message(type).path("description").asString())
                .isEqualTo(Contract.schemaOf(type).path("description").asString());
        assertThat(message(type).path("title").asString())
                .isEqualTo(Contract.schemaOf(type).path("title").asString());
    }

    @Test
    void hasAMessageForEveryFolderAndAFolderForEveryMessage() {
        Set<String> described = new TreeSet<>();
        API.at("/components/messages")
                .forEach(message -> described.add(message.path("name").asString()));
        described.remove("deadLetter");

        assertThat(described).isEqualTo(EventFolders.types());
    }

    @ParameterizedTest
    @ValueSource(strings = {"meetings", "minutes", "notifications"})
    void sendsOnATopicWhatItsOwnerOwnsAndAllOfIt(String owner) {
        Set<String> inChannel = new TreeSet<>();
        API.at("/channels/" + owner + "/messages")
                .forEach(reference ->
                        inChannel.add(resolve(reference).path("name").asString()));
        Set<String> sent = new TreeSet<>();
        API.at("/operations/" + owner + "/messages")
                .forEach(reference ->
                        sent.add(resolve(resolve(reference)).path("name").asString()));

        assertThat(API.at("/operations/" + owner + "/action").asString()).isEqualTo("send");
        assertThat(inChannel).isEqualTo(Contract.typesOf(owner));
        assertThat(sent).isEqualTo(Contract.typesOf(owner));
    }

    @ParameterizedTest
    @MethodSource("types")
    void givesEachMessageTheHeadersSchemaAndExamplesOfItsFolder(String type) {
        String[] parts = type.split("\\.", -1);
        String folder = "./events/%s/%s/%s/".formatted(parts[2], parts[3], parts[4]);
        JsonNode message = message(type);

        assertThat(message.at("/headers/properties/ce_type/const").asString()).isEqualTo(type);
        assertThat(message.at("/headers/properties/ce_source/const").asString())
                .isEqualTo("/moothall/" + parts[2] + "-service");
        assertThat(message.at("/headers/properties/ce_dataschema/const").asString())
                .isEqualTo(Contract.addressOf(type));
        assertThat(message.at("/payload/schema/$ref").asString()).isEqualTo(folder + "schema.json");
        Set<String> examples = new TreeSet<>();
        message.path("examples")
                .forEach(example -> examples.add(example.at("/payload/$ref").asString()));
        assertThat(examples)
                .containsExactlyInAnyOrderElementsOf(Contract.examplesOf(type).keySet().stream()
                        .map(name -> folder + "examples/" + name)
                        .toList());
    }

    private static JsonNode message(String type) {
        for (JsonNode message : API.at("/components/messages")) {
            if (message.path("name").asString().equals(type)) {
                return message;
            }
        }
        throw new AssertionError("No message is named " + type);
    }

    private static void assertEveryReferenceResolves(JsonNode node) {
        if (node.has("$ref")) {
            assertThat(resolve(node).isMissingNode())
                    .as(node.path("$ref").asString())
                    .isFalse();
        }
        node.forEach(AsyncApiTest::assertEveryReferenceResolves);
    }

    private static JsonNode resolve(JsonNode reference) {
        String address = reference.path("$ref").asString();
        if (address.startsWith("#")) {
            return API.at(JsonPointer.compile(address.substring(1)));
        }
        var file = EventFolders.root().resolve(address).normalize();
        return Files.exists(file)
                ? YAMLMapper.shared().readTree(file)
                : YAMLMapper.shared().missingNode();
    }
}
