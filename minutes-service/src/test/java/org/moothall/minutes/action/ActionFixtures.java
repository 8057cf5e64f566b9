package org.moothall.minutes.action;

import java.time.Instant;
import java.time.LocalDate;
import org.moothall.minutes.minutes.Person;

/** One public action, one exempt one, and who reports on them. */
final class ActionFixtures {
    static final String CANARY = "canary-exempt-7f3a";
    static final Instant NOW = Instant.parse("2026-12-03T09:00:00Z");
    static final Person OFFICER = new Person("officer-1", "O. Fficer");

    private ActionFixtures() {}

    static Action open() {
        return action("action-1", false, "to include PRUs in the letter to schools");
    }

    static Action exempt() {
        return action("action-2", true, CANARY);
    }

    private static Action action(String id, boolean exempt, String text) {
        Origin origin = new Origin("meeting-1", "item-2", "body-1", "Children and Families Panel", exempt);
        Task task = new Task("Director of Education", text, LocalDate.of(2027, 1, 31));
        return Action.open(id, origin, task, NOW).action();
    }
}
