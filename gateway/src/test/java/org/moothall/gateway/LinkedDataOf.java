package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program that knows schema.org reads in a page: the script element ends at the first end tag, as in a browser. */
final class LinkedDataOf {
    private static final Pattern SCRIPT =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    private LinkedDataOf() {}

    static JsonNode page(String body) {
        var scripts =
                SCRIPT.matcher(body).results().map(found -> found.group(1)).toList();
        assertThat(scripts).hasSize(1).first().asString().doesNotContain("<", ">", "&");
        var data = new JsonMapper().readTree(scripts.getFirst());
        assertThat(data.path("@context").asString()).isEqualTo("https://schema.org");
        return data;
    }

    /** The one of this type, where the page has several things in it. */
    static JsonNode page(String body, String type) {
        return page(body)
                .path("@graph")
                .valueStream()
                .filter(thing -> thing.path("@type").asString().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
