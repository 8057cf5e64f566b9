package org.moothall.minutes.decision.web;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import org.moothall.http.Problem;
import org.moothall.minutes.decision.Decision;
import org.moothall.minutes.decision.DecisionQuery.Seen;

/** The order of a list of decisions, and how a cursor names a place in it. */
enum DecisionOrder {
    ID {
        @Override
        String token(Decision decision) {
            return decision.id();
        }

        @Override
        Seen seen(String token) {
            return new Seen(null, token);
        }
    },
    DATE {
        @Override
        String token(Decision decision) {
            return decision.decidedAt() + " " + decision.id();
        }

        @Override
        Seen seen(String token) {
            List<String> parts = List.of(token.split(" ", 2));
            try {
                return new Seen(OffsetDateTime.parse(parts.getFirst()), parts.getLast());
            } catch (DateTimeException ofAnotherList) {
                throw Problem.invalid("The cursor is not one of this list")
                        .field(
                                "cursor",
                                "other-list",
                                "must be taken unchanged from 'next' of a page in the same order")
                        .raise();
            }
        }
    };

    static DecisionOrder of(String word) {
        return switch (word) {
            case "id" -> ID;
            case "date" -> DATE;
            default ->
                throw Problem.invalid("There is no such order")
                        .field("sort", "unknown-word", "must be id or date")
                        .raise();
        };
    }

    abstract String token(Decision decision);

    abstract Seen seen(String token);
}
