package org.moothall.minutes.attendance;

import java.util.List;
import org.moothall.minutes.attendance.Occasion.Minuted;

/**
 * What is known of a member at the moment, from elsewhere.
 *
 * @param holdsOffice whether the member has the duty, as far as the register of members tells
 * @param attended what published minutes tell, and counts for the duty, by day
 */
record Known(String name, boolean holdsOffice, List<Minuted> attended) {
    Known {
        attended = List.copyOf(attended);
    }
}
