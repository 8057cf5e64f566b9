package org.moothall.gateway.minuting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The minutes of a meeting, as far as the pages of their life cycle show them. */
@JsonIgnoreProperties(ignoreUnknown = true)
record MinutesRecord(
        String meetingId,
        String bodyId,
        String bodyName,
        OffsetDateTime startsAt,
        @Nullable String venue,
        @Nullable Boolean historical,
        String status,
        @Nullable OffsetDateTime circulatedAt,
        @Nullable OffsetDateTime approvedAt,
        @Nullable String approvedBy,
        @Nullable OffsetDateTime publishedAt,
        @Nullable Attendance attendance,
        @Nullable Session session,
        List<ItemText> items,
        @Nullable Confirmation confirmation,
        @Nullable Returned returned) {

    /** With what remarks the chair sent them back. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Returned(OffsetDateTime at, String by, String remarks) {}

    /** Who was there, by number and by name. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Attendance(@Nullable List<Attendee> present) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Attendee(
            String name,
            @Nullable String memberId,
            @Nullable String role,
            @Nullable Boolean presiding) {}

    /** When the meeting sat. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Session(
            @Nullable OffsetDateTime startedAt, @Nullable OffsetDateTime endedAt) {}

    public Stage stage() {
        return Stage.of(status, confirmation == null ? null : confirmation.status());
    }

    public String address() {
        return "/desk/minutes/" + meetingId;
    }

    public List<Attendee> present() {
        return attendance == null || attendance.present() == null ? List.of() : attendance.present();
    }

    Optional<ItemText> item(String itemId) {
        return items.stream().filter(item -> item.itemId().equals(itemId)).findFirst();
    }

    /** The item so many places further on, where there is one. */
    @Nullable ItemText beside(String itemId, int places) {
        for (int i = 0; i < items.size(); i++) {
            int beside = i + places;
            if (items.get(i).itemId().equals(itemId) && beside >= 0 && beside < items.size()) {
                return items.get(beside);
            }
        }
        return null;
    }
}
