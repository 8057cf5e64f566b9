package org.moothall.minutes.importing;

import java.util.List;

/** Who was there, who sent apologies and who else was in the room, as far as the page says. */
public record FoundAttendance(List<FoundPerson> present, List<FoundPerson> apologies, List<FoundPerson> inAttendance) {

    public FoundAttendance {
        present = List.copyOf(present);
        apologies = List.copyOf(apologies);
        inAttendance = List.copyOf(inAttendance);
    }
}
