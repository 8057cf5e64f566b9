package org.moothall.minutes.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** In which order actions are listed, and after which of them a list goes on. */
public sealed interface ActionOrder {

    record ById(@Nullable String after) implements ActionOrder {}

    /** By due date, and those without one last; those of one day by their ids. */
    record ByDue(@Nullable Place after) implements ActionOrder {}

    /** Where an action stands in the order of due dates. */
    record Place(@Nullable LocalDate due, String id) {}
}
