package org.moothall.minutes.minutes;

import org.moothall.minutes.proceedings.NamedMember;

/** How often one member came; a meeting attended for somebody else is counted apart, as nobody expected the member. */
public record MemberAttendance(
        NamedMember member, int present, int remotely, int apologies, int absent, int asSubstitute) {

    /** The meetings that the member was expected at. */
    public int expected() {
        return present + apologies + absent;
    }

    MemberAttendance and(MemberAttendance other) {
        return new MemberAttendance(
                other.member,
                present + other.present,
                remotely + other.remotely,
                apologies + other.apologies,
                absent + other.absent,
                asSubstitute + other.asSubstitute);
    }
}
