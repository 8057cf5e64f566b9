package org.moothall.minutes.callin;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Person;

/** What came of a call-in, where or when that was decided, and who recorded it. */
public record Conclusion(
        CallInResult result, @Nullable String meetingId, LocalDate heldOn, Instant recordedAt, Person by) {}
