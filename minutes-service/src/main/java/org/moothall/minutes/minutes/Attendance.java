package org.moothall.minutes.minutes;

import java.util.List;

/** Who was there, who sent apologies, and who else was in the room. */
public record Attendance(List<Attendee> present, List<Attendee> apologies, List<Attendee> inAttendance) {

    private static final Attendance UNRECORDED = new Attendance(List.of(), List.of(), List.of());

    public Attendance {
        present = List.copyOf(present);
        apologies = List.copyOf(apologies);
        inAttendance = List.copyOf(inAttendance);
    }

    public static Attendance unrecorded() {
        return UNRECORDED;
    }

    boolean namesMembersPresent() {
        return !present.isEmpty();
    }
}
