package org.moothall.minutes.minutes;

/** What happened to minutes, with the minutes as they are after it. */
public sealed interface MinutesEvent {
    Minutes minutes();

    record MinutesOpened(Minutes minutes) implements MinutesEvent {}

    record MinutesDrafted(Minutes minutes) implements MinutesEvent {}

    record MinutesCirculated(Minutes minutes) implements MinutesEvent {}

    record MinutesApproved(Minutes minutes) implements MinutesEvent {}

    record MinutesPublished(Minutes minutes) implements MinutesEvent {}

    record MinutesSubmitted(Minutes minutes) implements MinutesEvent {}

    record MinutesConfirmed(Minutes minutes) implements MinutesEvent {}

    record MinutesSigned(Minutes minutes) implements MinutesEvent {}
}
