package org.moothall.gateway.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.announcing.AnnouncedResults;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;

/** All that the services know of one meeting, asked for at once. Without the meeting there is no page; the rest may be missing. */
record Proceedings(
        Meeting meeting,
        @Nullable Minutes minutes,
        @Nullable Progress progress,
        AnnouncedResults results,
        MeetingState state,
        List<Business> business) {

    private static final int MOST_TASKS = 200;

    static Proceedings of(Reading reading, String id, LocalDate day, LocalDate today) {
        Asked<Meeting> meeting = reading.ask(Meeting.class, "/api/meetings/{}", id);
        Asked<Minutes> minutes = reading.ask(Minutes.class, "/api/minutes/{}", id);
        Asked<Tasks> tasks = reading.ask(
                Tasks.class, Question.of("/api/actions").with("meetingId", id).with("limit", MOST_TASKS));
        Asked<AnnouncedResults> results = reading.ask(AnnouncedResults.class, "/api/minutes/{}/announcements", id);
        Progress progress = mayGoOn(day, today)
                ? reading.ask(Progress.class, "/api/minutes/{}/progress", id)
                        .wanted()
                        .orElse(null)
                : null;
        Meeting found = meeting.needed();
        Minutes minuted = minutes.wanted().orElse(null);
        return new Proceedings(
                found,
                minuted,
                progress,
                results.wanted().orElse(AnnouncedResults.none()),
                MeetingState.of(found, minuted, progress, today),
                Business.all(found, minuted, tasks.wanted().map(Tasks::items).orElse(List.of())));
    }

    /** Whether the page follows the meeting. */
    boolean isFollowed(LocalDate today) {
        return !meeting.isCancelled() && (meeting.day().equals(today) || state.isGoingOn());
    }

    /** Some go on after midnight. */
    private static boolean mayGoOn(LocalDate day, LocalDate today) {
        return day.equals(today) || day.plusDays(1).equals(today);
    }

    /** Whether minutes are shown that are not for everybody yet. */
    public boolean isDraft() {
        return minutes != null && !minutes.isPublished();
    }

    /** Whether the page says what the minutes say; empty drafts of meetings that are yet to come have nothing to say. */
    public boolean isMinuted() {
        return minutes != null && (minutes.isPublished() || state == MeetingState.DRAFT || state.isGoingOn());
    }

    public boolean hasDecisions() {
        return business.stream().anyMatch(item -> !item.decisions().isEmpty());
    }

    /** Whether the meeting is at this item just now. */
    public boolean isAt(Business item) {
        return state.isGoingOn()
                && progress != null
                && progress.item() != null
                && progress.item().itemId().equals(item.id());
    }

    public String titleOf(String itemId) {
        return business.stream()
                .filter(item -> item.id().equals(itemId))
                .map(Business::title)
                .findFirst()
                .orElse(itemId);
    }
}
