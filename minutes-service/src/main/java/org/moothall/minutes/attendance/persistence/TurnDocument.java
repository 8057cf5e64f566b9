package org.moothall.minutes.attendance.persistence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.attendance.Turn;
import org.moothall.minutes.minutes.Person;

/** An entry of a clock's history as it is stored. */
record TurnDocument(
        Turn.What what,
        Instant at,
        String countsFrom,
        String lastDay,
        boolean withdrewWarning,
        @Nullable String byId,
        @Nullable String byName) {

    static TurnDocument of(Turn turn) {
        Person by = turn.by();
        return new TurnDocument(
                turn.what(),
                turn.at(),
                turn.from().toString(),
                turn.lastDay().toString(),
                turn.withdrewWarning(),
                by == null ? null : by.id(),
                by == null ? null : by.name());
    }

    Turn turn() {
        return new Turn(
                what,
                at,
                LocalDate.parse(countsFrom),
                LocalDate.parse(lastDay),
                withdrewWarning,
                byId == null || byName == null ? null : new Person(byId, byName));
    }
}
