package org.moothall.meetings.meeting.web;

import org.moothall.http.Caller;
import org.moothall.http.Role;
import org.moothall.meetings.agenda.Audience;

/** Tells which audience a caller belongs to. */
final class Audiences {

    private Audiences() {}

    static Audience of(Caller caller) {
        if (caller.isOneOf(Role.CLERK, Role.OFFICER, Role.CHAIR)) {
            return Audience.STAFF;
        }
        return caller.is(Role.MEMBER) ? Audience.MEMBERS : Audience.PUBLIC;
    }
}
