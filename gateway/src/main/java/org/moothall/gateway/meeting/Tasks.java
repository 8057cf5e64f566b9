package org.moothall.gateway.meeting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the actions that were agreed at a meeting, and how they stand. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Tasks(List<Task> items) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Task(
            String id,
            @Nullable String itemId,
            @Nullable String owner,
            String text,
            @Nullable LocalDate due,
            @Nullable String dueBy,
            @Nullable String status,
            @Nullable Boolean overdue) {

        /** As it was minuted, where nobody tells how it stands. */
        static Task of(String itemId, int place, MinuteItem.MinutedAction minuted) {
            String id = minuted.actionId() == null ? itemId + "-" + place : minuted.actionId();
            return new Task(id, itemId, minuted.owner(), minuted.text(), minuted.due(), minuted.dueBy(), null, false);
        }
    }
}
