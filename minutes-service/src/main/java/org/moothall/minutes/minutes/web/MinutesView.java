package org.moothall.minutes.minutes.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.Filed;
import org.moothall.minutes.minutes.Minutes;

/** Minutes as they are read, whole. */
record MinutesView(
        @JsonUnwrapped MinutesSummary summary,
        @JsonUnwrapped Milestones milestones,
        AttendanceJson attendance,
        @Nullable SessionJson session,
        List<ItemView> items,
        @Nullable ConfirmationJson confirmation) {

    /** The minutes must have been disclosed to that audience already. */
    static MinutesView of(Filed filed, Audience audience) {
        Minutes minutes = filed.minutes();
        return new MinutesView(
                MinutesSummary.of(filed),
                Milestones.of(minutes.stage(), audience),
                AttendanceJson.of(minutes.attendance()),
                SessionJson.of(minutes.session()),
                minutes.items().stream().map(item -> ItemView.of(minutes, item)).toList(),
                ConfirmationJson.of(minutes.publicRecord().standing()));
    }
}
