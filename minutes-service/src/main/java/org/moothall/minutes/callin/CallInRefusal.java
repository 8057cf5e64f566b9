package org.moothall.minutes.callin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Why a command on an executive decision was refused. */
public sealed interface CallInRefusal {
    record WindowClosed(Instant closedAt) implements CallInRefusal {}

    record NotSubject() implements CallInRefusal {}

    record AlreadyCalledIn(Instant at) implements CallInRefusal {}

    record UnknownMembers(List<String> memberIds) implements CallInRefusal {}

    /** Who took the decision does not review it. */
    record SatOnTheBody(List<String> names, String bodyName) implements CallInRefusal {}

    record NotEntitled(List<String> names, List<String> bodyKinds) implements CallInRefusal {}

    record TooFewMembers(int named, int required) implements CallInRefusal {}

    record NotCalledIn() implements CallInRefusal {}

    record AlreadyConcluded(CallInStatus status) implements CallInRefusal {}

    record UnknownMeeting(String meetingId) implements CallInRefusal {}

    record ReviewNotHeld(LocalDate day) implements CallInRefusal {}

    record ReviewedTooEarly(LocalDate day, LocalDate pendingSince) implements CallInRefusal {}
}
