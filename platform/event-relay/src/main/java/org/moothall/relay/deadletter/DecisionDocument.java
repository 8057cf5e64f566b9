package org.moothall.relay.deadletter;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A {@link Decision} as it is kept. */
final class DecisionDocument {

    private DecisionDocument() {}

    static Document write(Operator operator) {
        return new Document("id", operator.id()).append("name", operator.name());
    }

    static Decision read(Document document) {
        return new Decision(
                state(document.getString("state")),
                operator(document.get("by", Document.class)),
                time(document.getDate("at")),
                document.getString("reason"),
                document.get("tries", Number.class) == null
                        ? 0
                        : document.get("tries", Number.class).intValue(),
                lastTry(document.get("lastTry", Document.class)));
    }

    /** A letter that somebody has in hand is open still. */
    private static LetterState state(String word) {
        for (LetterState state : LetterState.values()) {
            if (state.word().equals(word)) {
                return state;
            }
        }
        return LetterState.OPEN;
    }

    private static Decision.@Nullable Try lastTry(@Nullable Document document) {
        return document == null
                ? null
                : new Decision.Try(
                        document.getDate("at").toInstant(),
                        required(document.get("by", new Document())),
                        document.getString("reason"));
    }

    private static @Nullable Operator operator(@Nullable Document document) {
        return document == null ? null : required(document);
    }

    private static Operator required(Document document) {
        return new Operator(document.getString("id"), document.getString("name"));
    }

    private static @Nullable Instant time(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
