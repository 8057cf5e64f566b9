package org.moothall.minutes.minutes;

/** What happened to minutes, with the minutes as they are after it. */
public sealed interface MinutesEvent {
    Minutes minutes();

    record MinutesOpened(Minutes minutes) implements MinutesEvent {}

    record MinutesDrafted(Minutes minutes) implements MinutesEvent {}

    /** The meeting has come to another item of its agenda, which is no secret while the draft is. */
    record MinutesItemReached(Minutes minutes) implements MinutesEvent {}

    /** The public is told what was decided at an item, by a person's word and not by the draft. */
    record MinutesResultAnnounced(Minutes minutes, Announcement announced) implements MinutesEvent {}

    record MinutesResultRetracted(Minutes minutes, Retraction retracted) implements MinutesEvent {}

    record MinutesCirculated(Minutes minutes) implements MinutesEvent {}

    record MinutesApproved(Minutes minutes) implements MinutesEvent {}

    record MinutesPublished(Minutes minutes) implements MinutesEvent {}

    record MinutesSubmitted(Minutes minutes) implements MinutesEvent {}

    record MinutesConfirmed(Minutes minutes) implements MinutesEvent {}

    record MinutesSigned(Minutes minutes) implements MinutesEvent {}
}
