package org.moothall.minutes.minutes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.minutes.proceedings.NamedMember;

/**
 * Who was there, who sent apologies, who did not come, and who else was in the room. Present is everybody who was there
 * for some of the meeting; the movements say for which of it, in the order in which they came and went.
 */
public record Attendance(
        List<Attendee> present,
        List<Attendee> apologies,
        List<Attendee> inAttendance,
        List<Attendee> absent,
        List<Movement> movements) {

    /** Roles that preside by their name, where the attendance does not say who presided. */
    private static final Set<String> CHAIRS = Set.of(
            "chair", "chairman", "chairwoman", "chairperson", "convener", "mayor", "lord mayor", "cadeirydd", "maer");

    private static final Attendance UNRECORDED = new Attendance(List.of(), List.of(), List.of());

    public Attendance {
        present = List.copyOf(present);
        apologies = List.copyOf(apologies);
        inAttendance = List.copyOf(inAttendance);
        absent = List.copyOf(absent);
        movements = List.copyOf(movements);
    }

    public Attendance(List<Attendee> present, List<Attendee> apologies, List<Attendee> inAttendance) {
        this(present, apologies, inAttendance, List.of(), List.of());
    }

    public static Attendance unrecorded() {
        return UNRECORDED;
    }

    boolean namesMembersPresent() {
        return !present.isEmpty();
    }

    List<NamedMember> membersPresent() {
        return present.stream().map(Attendee::named).toList();
    }

    boolean presides(Attendee one) {
        boolean said = present.stream().anyMatch(Attendee::presiding);
        String role = one.role();
        return said
                ? one.presiding()
                : role != null && CHAIRS.contains(role.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether somebody else is recorded as presiding; where nobody is, anybody may have presided. */
    boolean deniesThatPresided(NamedMember member) {
        List<NamedMember> presided =
                present.stream().filter(this::presides).map(Attendee::named).toList();
        return !presided.isEmpty() && member.foundIn(presided).isEmpty();
    }

    /** The items during which somebody came or went. */
    Set<String> eventfulItems() {
        return movements.stream().map(Movement::itemId).collect(Collectors.toUnmodifiableSet());
    }
}
