package org.moothall.minutes.action;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Person;

/** One report as it stays in the history of an action: the status after it, the note, who, when. */
public record Progress(ActionStatus status, @Nullable String note, Person by, Instant at) {}
