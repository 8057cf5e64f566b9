package org.moothall.notifications.notice;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.notifications.subscription.EventName;

/**
 * A meeting was scheduled, moved or cancelled, its agenda was published, or a paper of it was taken back or put back.
 *
 * @param paper null unless that is what happened
 */
public record MeetingNews(
        Envelope envelope,
        EventName name,
        String meetingId,
        String bodyId,
        String bodyName,
        OffsetDateTime startsAt,
        String venue,
        boolean historical,
        @Nullable String cancellationReason,
        @Nullable OffsetDateTime startedBefore,
        @Nullable String shortNoticeReason,
        List<String> agendaTitles,
        @Nullable WithdrawnPaper paper)
        implements PublicEvent {

    @Override
    public String path() {
        return "/api/meetings/" + meetingId;
    }

    @Override
    public List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(bodyName, venue));
        texts.addAll(agendaTitles);
        if (cancellationReason != null) {
            texts.add(cancellationReason);
        }
        return texts;
    }

    @Override
    public boolean isNews() {
        return !historical && isTold();
    }

    @Override
    public boolean isTold() {
        return paper != null || (name != EventName.DOCUMENT_WITHDRAWN && name != EventName.DOCUMENT_RESTORED);
    }

    @Override
    public String headline(String body) {
        String what = switch (name) {
            case MEETING_RESCHEDULED -> "Meeting changed";
            case MEETING_CANCELLED -> "Meeting cancelled";
            case AGENDA_PUBLISHED -> "Agenda published";
            case DOCUMENT_WITHDRAWN -> paper != null && paper.corrected() ? "Paper corrected" : "Paper withdrawn";
            case DOCUMENT_RESTORED -> "Paper put back";
            default -> "Meeting scheduled";
        };
        return what + ": " + body + ", " + LondonTime.day(startsAt);
    }

    @Override
    public List<String> particulars() {
        List<String> lines = new ArrayList<>(paper == null ? List.of() : paper.particulars());
        lines.add("When: " + LondonTime.dayAndTime(startsAt));
        if (startedBefore != null && !startedBefore.isEqual(startsAt)) {
            lines.add("Before: " + LondonTime.dayAndTime(startedBefore));
        }
        lines.add("Where: " + venue);
        if (cancellationReason != null) {
            lines.add("Reason: " + cancellationReason);
        }
        if (name == EventName.AGENDA_PUBLISHED && shortNoticeReason != null) {
            lines.add("Published at short notice: " + shortNoticeReason);
        }
        for (int i = 0; i < agendaTitles.size(); i++) {
            lines.add((i + 1) + ". " + agendaTitles.get(i));
        }
        return lines;
    }
}
