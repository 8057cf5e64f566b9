package org.moothall.minutes.attendance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which clocks are asked for, in the order of their ids; what is null is not asked. The status is that of today. */
public record ClockQuery(
        @Nullable String memberId,
        @Nullable Duty duty,
        @Nullable ClockStatus status,
        LocalDate today,
        @Nullable String afterId,
        int limit) {}
