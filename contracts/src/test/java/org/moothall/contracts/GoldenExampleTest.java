package org.moothall.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class GoldenExampleTest {

    private static final String TYPE = "org.moothall.meetings.agenda-published.v1";

    private final GoldenExample example = GoldenExample.of(TYPE).getFirst();

    @Test
    void showsTheFileAsItIs() {
        Contract.strict(TYPE).validate(example.bytes());
        assertThat(example.name()).isEqualTo("historical.json");
        assertThat(example.version()).isEqualTo(4);
    }

    @Test
    void hasUnknownFieldsAtEveryDepthWithoutTouchingTheOthers() {
        JsonNode varied = example.withUnknownFields().body();

        for (String object : new String[] {"", "/agenda", "/agenda/items/0", "/agenda/items/1/documents/0"}) {
            assertThat(varied.at(object).has("aFieldOfTomorrow")).as(object).isTrue();
            assertThat(varied.at(object).propertyNames())
                    .containsAll(example.body().at(object).propertyNames());
        }
        Contract.published(TYPE).validate(example.withUnknownFields().bytes());
        assertThat(example.body().has("aFieldOfTomorrow")).isFalse();
    }

    @Test
    void saysTheSameInAnotherOrder() {
        GoldenExample shuffled = example.shuffled(new Random(7));

        assertThat(shuffled.body()).isEqualTo(example.body());
        assertThat(shuffled.body().toString()).isNotEqualTo(example.body().toString());
    }

    @Test
    void lacksEachFieldOnce() {
        Map<String, GoldenExample> lacking = GoldenExample.eachLackingOneField(TYPE);

        assertThat(lacking)
                .containsKeys("/venue", "/agenda", "/agenda/items", "/agenda/items/*/title")
                .containsKeys("/agenda/items/*/documents/*/size", "/agenda/lastDayInTime");
        assertThat(lacking.get("/venue").body().has("venue")).isFalse();
        assertThat(lacking.get("/agenda/items/*/title")
                        .body()
                        .at("/agenda/items/0")
                        .has("title"))
                .isFalse();
        assertThat(lacking.get("/agenda/items/*/title")
                        .body()
                        .at("/agenda/items/1")
                        .has("title"))
                .isTrue();
    }
}
