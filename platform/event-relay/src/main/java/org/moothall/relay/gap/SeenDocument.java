package org.moothall.relay.gap;

import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.query.Update;

/**
 * {@link SeenVersions} as they are kept: {@code {_id, highest, revision, holes, givenUp}}; lists that are empty, as they
 * nearly always are, are left out. The id is the topic, a slash, which no topic has in its name, and the subject.
 */
final class SeenDocument {

    private static final String HOLES = "holes";
    private static final String GIVEN_UP = "givenUp";

    private SeenDocument() {}

    static String id(ConsumedVersion place) {
        return place.topic() + "/" + place.subject();
    }

    static Document write(String id, SeenVersions seen) {
        Document document =
                new Document("_id", id).append("highest", seen.highest()).append("revision", 1L);
        if (!seen.holes().isEmpty()) {
            document.append(HOLES, write(seen.holes()));
        }
        return seen.givenUp().isEmpty() ? document : document.append(GIVEN_UP, seen.givenUp());
    }

    static Update update(SeenVersions changed) {
        Update update = new Update().set("highest", changed.highest()).inc("revision", 1);
        put(update, HOLES, write(changed.holes()));
        put(update, GIVEN_UP, changed.givenUp());
        return update;
    }

    private static void put(Update update, String name, List<?> values) {
        if (values.isEmpty()) {
            update.unset(name);
        } else {
            update.set(name, values);
        }
    }

    private static List<Document> write(List<Hole> holes) {
        return holes.stream()
                .map(hole -> new Document("from", hole.from())
                        .append("to", hole.to())
                        .append("since", Date.from(hole.since())))
                .toList();
    }

    static SeenVersions read(Document document) {
        return new SeenVersions(
                number(document, "highest"),
                holes(document),
                document.getList(GIVEN_UP, Number.class, List.of()).stream()
                        .map(Number::longValue)
                        .toList());
    }

    static Gap gap(Document document) {
        String id = document.getString("_id");
        int slash = id.indexOf('/');
        return new Gap(id, id.substring(0, slash), id.substring(slash + 1), holes(document));
    }

    private static List<Hole> holes(Document document) {
        return document.getList(HOLES, Document.class, List.of()).stream()
                .map(hole -> new Hole(
                        number(hole, "from"),
                        number(hole, "to"),
                        hole.getDate("since").toInstant()))
                .toList();
    }

    private static long number(Document document, String name) {
        return document.get(name, Number.class).longValue();
    }
}
