package org.moothall.system.outside;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The letters that were sent, as {@code ./moothall mail --json} shows them. */
public final class Mailbox {

    private final Supplier<String> command;

    Mailbox(Supplier<String> command) {
        this.command = command;
    }

    /** @param id the Message-ID, which a repeated sending of one delivery shares */
    public record Letter(String id, String subject, String text, List<URI> links, String unsubscribe, String oneClick) {

        static Letter of(JsonNode json) {
            JsonNode headers = json.required("headers");
            List<URI> links = new ArrayList<>();
            json.required("links").forEach(link -> links.add(URI.create(link.asString())));
            return new Letter(
                    headers.path("Message-ID").asString(""),
                    json.required("subject").asString(),
                    json.required("text").asString(),
                    links,
                    headers.path("List-Unsubscribe").asString(""),
                    headers.path("List-Unsubscribe-Post").asString(""));
        }

        /** The first link whose path ends so. */
        public URI link(String ending) {
            return links.stream()
                    .filter(link -> link.getPath().endsWith(ending))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No link to " + ending + " in: " + text));
        }
    }

    public List<Letter> to(String address) {
        return all().stream()
                .filter(letter -> recipients(letter).contains(address))
                .map(Letter::of)
                .toList();
    }

    /** Every letter with all that is known of it. */
    public List<JsonNode> all() {
        List<JsonNode> letters = new ArrayList<>();
        JsonMapper.shared().readTree(command.get()).forEach(letters::add);
        return letters;
    }

    public static String recipients(JsonNode letter) {
        return letter.required("to").toString();
    }
}
