package org.moothall.minutes.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is to be done, by whom, by when. */
public record Task(String owner, String text, Deadline deadline) {
    private static final String WITHHELD = "Not for publication";

    /** What may be said outside of a task that was set under an exempt item: that there is one. */
    static Task withheld() {
        return new Task(WITHHELD, WITHHELD, new Deadline.Unset());
    }

    public @Nullable LocalDate due() {
        return deadline.date();
    }

    Task by(Deadline other) {
        return new Task(owner, text, other);
    }
}
