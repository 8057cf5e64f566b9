package org.moothall.minutes.action;

import java.time.Instant;
import java.time.LocalDate;
import org.moothall.minutes.minutes.Person;

/** One public action, one exempt one, and who reports on them. */
final class ActionFixtures {
    static final String CANARY = "canary-exempt-7f3a";
    static final Instant NOW = Instant.parse("2026-12-03T09:00:00Z");
    static final LocalDate DUE = LocalDate.of(2027, 1, 31);
    static final Person OFFICER = new Person("officer-1", "O. Fficer");
    static final Person CLERK = new Person("clerk-1", "C. Lerk");

    private ActionFixtures() {}

    static Action open() {
        return due(new Deadline.Day(DUE));
    }

    static Action due(Deadline deadline) {
        return action("action-1", deadline, false, false, "to include PRUs in the letter to schools");
    }

    static Action exempt() {
        return action("action-2", new Deadline.Day(DUE), true, false, CANARY);
    }

    static Action historical() {
        return action("action-3", new Deadline.Day(DUE), false, true, "to mend the clock");
    }

    private static Action action(String id, Deadline deadline, boolean exempt, boolean historical, String text) {
        Origin origin =
                new Origin("meeting-1", "item-2", "body-1", "Children and Families Panel", exempt, historical, null);
        Task task = new Task("Director of Education", text, deadline);
        return Action.open(id, origin, task, NOW).action();
    }
}
