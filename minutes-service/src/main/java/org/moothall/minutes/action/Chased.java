package org.moothall.minutes.action;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** For which due dates it has been told already that they come near, and that they are over. */
public record Chased(Set<LocalDate> dueSoon, Set<LocalDate> overdue) {
    private static final Chased NOT_YET = new Chased(Set.of(), Set.of());

    public Chased {
        dueSoon = Set.copyOf(dueSoon);
        overdue = Set.copyOf(overdue);
    }

    public static Chased notYet() {
        return NOT_YET;
    }

    Chased soon(LocalDate due) {
        return new Chased(with(dueSoon, due), overdue);
    }

    Chased over(LocalDate due) {
        return new Chased(dueSoon, with(overdue, due));
    }

    private static Set<LocalDate> with(Set<LocalDate> told, LocalDate due) {
        Set<LocalDate> longer = new TreeSet<>(told);
        longer.add(due);
        return longer;
    }
}
