package org.moothall.minutes.action.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Problem;
import org.moothall.minutes.action.ActionOrder;
import org.moothall.minutes.action.ActionOrder.Place;

/** The order of a list of actions as it is asked for, and how a cursor names a place in it. */
enum ActionSort {
    ID {
        @Override
        String token(ActionView action) {
            return action.id();
        }

        @Override
        ActionOrder after(@Nullable String token) {
            return new ActionOrder.ById(token);
        }
    },
    DUE {
        @Override
        String token(ActionView action) {
            LocalDate due = action.deadline().due();
            return (due == null ? NEVER : due) + " " + action.id();
        }

        @Override
        ActionOrder after(@Nullable String token) {
            return new ActionOrder.ByDue(token == null ? null : place(token));
        }
    };

    /** Where a day stands, for an action without one; no day is written so. */
    private static final String NEVER = "never";

    static ActionSort of(String word) {
        return switch (word) {
            case "id" -> ID;
            case "due" -> DUE;
            default ->
                throw Problem.invalid("There is no such order")
                        .field("sort", "unknown-word", "must be id or due")
                        .raise();
        };
    }

    private static Place place(String token) {
        List<String> parts = List.of(token.split(" ", 2));
        try {
            String day = parts.getFirst();
            return new Place(day.equals(NEVER) ? null : LocalDate.parse(day), parts.getLast());
        } catch (DateTimeException ofAnotherList) {
            throw Problem.invalid("The cursor is not one of this list")
                    .field("cursor", "other-list", "must be taken unchanged from 'next' of a page in the same order")
                    .raise();
        }
    }

    abstract String token(ActionView action);

    abstract ActionOrder after(@Nullable String token);
}
