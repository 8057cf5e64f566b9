package org.moothall.minutes.action;

import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Person;

/** What somebody reports on an action: another status, a note, or both. */
public record Report(
        @Nullable ActionStatus status, @Nullable String note, Person by) {}
