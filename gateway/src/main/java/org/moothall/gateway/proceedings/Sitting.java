package org.moothall.gateway.proceedings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.PageProblems;

/** A meeting as its minutes have it: who was there, when it sat, and what came up. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Sitting(
        String meetingId,
        String bodyId,
        String bodyName,
        OffsetDateTime startsAt,
        String status,
        @Nullable Attendance attendance,
        @Nullable Times session,
        List<Item> items) {

    /** When it sat. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Times(
            @Nullable OffsetDateTime startedAt, @Nullable OffsetDateTime endedAt, List<Adjournment> adjournments) {
        Times {
            adjournments = adjournments == null ? List.of() : adjournments;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Adjournment(
            OffsetDateTime from,
            @Nullable OffsetDateTime to,
            @Nullable String reason) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(String itemId, int number, String title) {}

    public Attendance there() {
        return attendance == null ? Attendance.nobody() : attendance;
    }

    public String address() {
        return "/desk/minutes/" + meetingId;
    }

    public boolean isOpen() {
        return status.equals("draft") || status.equals("circulated");
    }

    Item item(String itemId) {
        return items.stream()
                .filter(item -> item.itemId().equals(itemId))
                .findFirst()
                .orElseThrow(PageProblems::notFound);
    }
}
