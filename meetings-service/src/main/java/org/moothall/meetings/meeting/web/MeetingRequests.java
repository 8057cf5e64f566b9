package org.moothall.meetings.meeting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Problem;
import org.moothall.meetings.meeting.MeetingKind;

/** What may be sent about meetings and their agendas. */
final class MeetingRequests {

    static final int LONGEST_TITLE = 500;
    static final int LONGEST_TEXT = 5_000;
    private static final String KINDS = "ordinary|annual|extraordinary";
    private static final String KINDS_SAID = "must be one of ordinary, annual, extraordinary";
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    private MeetingRequests() {}

    record NewMeeting(
            @NotBlank String bodyId,
            @NotNull OffsetDateTime startsAt,
            @NotBlank @Size(max = 300) String venue,
            @Nullable Boolean historical,

            @Nullable @Pattern(regexp = KINDS, message = KINDS_SAID) String kind) {

        MeetingKind kindOrOrdinary() {
            return kind == null
                    ? MeetingKind.ORDINARY
                    : MeetingKind.ofWord(kind).orElseThrow();
        }
    }

    record MeetingChange(
            @Nullable OffsetDateTime startsAt,
            @Nullable @Size(min = 1, max = 300) String venue,
            @Nullable @Size(max = 2_000) String shortNoticeReason) {}

    record KindCorrection(
            @NotNull @Pattern(regexp = KINDS, message = KINDS_SAID) String kind) {}

    record Cancellation(@NotBlank @Size(max = 2_000) String reason) {}

    record NewItem(
            @NotBlank @Size(max = LONGEST_TITLE) String title,
            @Nullable @Size(max = LONGEST_TEXT) String purpose,
            @Nullable @Size(max = LONGEST_TITLE) String exemptReason,
            @Nullable @Size(max = LONGEST_TITLE) String publicTitle) {}

    record NewUrgentItem(
            @NotBlank @Size(max = LONGEST_TITLE) String title,
            @Nullable @Size(max = LONGEST_TEXT) String purpose,
            @Nullable @Size(max = LONGEST_TITLE) String exemptReason,
            @Nullable @Size(max = LONGEST_TITLE) String publicTitle,
            @NotBlank @Size(max = 2_000) String urgencyReason) {}

    record ItemChange(
            @Nullable @Size(min = 1, max = LONGEST_TITLE) String title,
            @Nullable @Size(max = LONGEST_TEXT) String purpose,
            @Nullable @Size(max = LONGEST_TITLE) String exemptReason,
            @Nullable @Size(max = LONGEST_TITLE) String publicTitle) {}

    record Order(@NotNull @Size(max = 1_000) List<@NotBlank String> itemIds) {}

    record Publication(@Nullable @Size(max = 2_000) String shortNoticeReason) {}

    /** A text that says something, or null. */
    static @Nullable String meaningful(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A misread century is a slip of the hand, not a meeting. */
    static void requirePlausible(OffsetDateTime startsAt) {
        if (startsAt.getYear() < FIRST_YEAR || startsAt.getYear() > LAST_YEAR) {
            throw Problem.invalid("The time of the meeting cannot be meant")
                    .field("startsAt", "must lie in a year from %d to %d".formatted(FIRST_YEAR, LAST_YEAR))
                    .raise();
        }
    }
}
