package org.moothall.minutes.minutes;

import org.moothall.minutes.proceedings.NamedMember;

/** Why an attendance cannot be as it was recorded. */
public sealed interface AttendanceFault {

    /** One member cannot have been present and have sent apologies, nor have been there twice. */
    record NamedTwice(String memberId) implements AttendanceFault {}

    record SubstitutedMemberPresent(Attendee substitute, NamedMember member) implements AttendanceFault {}

    /** Only who is named as present, and is the only one so named, comes and goes. */
    record NotAmongThePresent(NamedMember member) implements AttendanceFault {}

    record NoSuchItem(NamedMember member, String itemId) implements AttendanceFault {}

    /** Nobody leaves twice without coming back in between, nor arrives twice without leaving. */
    record MovedTwice(NamedMember member, Movement.Way way, String itemId) implements AttendanceFault {}

    /** Movements are told in the order in which they happened. */
    record OutOfOrder(NamedMember member, String itemId) implements AttendanceFault {}
}
