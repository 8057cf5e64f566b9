package org.moothall.minutes.minutes;

import java.util.List;

/** What published minutes say of who attended. */
public interface PublishedAttendance {

    /** The meetings that a member was present at, by the member's id, in no order; those that were cancelled are no meetings. */
    List<AttendedMeeting> of(String memberId);
}
