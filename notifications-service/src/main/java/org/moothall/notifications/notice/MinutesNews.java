package org.moothall.notifications.notice;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.moothall.notifications.subscription.EventName;

/** The minutes of a meeting were published. */
public record MinutesNews(
        Envelope envelope,
        String meetingId,
        String bodyId,
        String bodyName,
        OffsetDateTime startsAt,
        boolean historical,
        List<String> titles,
        List<String> decisions,
        List<String> paragraphs)
        implements PublicEvent {

    @Override
    public EventName name() {
        return EventName.MINUTES_PUBLISHED;
    }

    @Override
    public String path() {
        return "/api/minutes/" + meetingId;
    }

    @Override
    public List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(bodyName));
        texts.addAll(titles);
        texts.addAll(decisions);
        texts.addAll(paragraphs);
        return texts;
    }

    @Override
    public boolean isNews() {
        return !historical;
    }

    @Override
    public String headline(String body) {
        return "Minutes published: " + body + ", " + LondonTime.day(startsAt);
    }

    @Override
    public List<String> particulars() {
        List<String> lines = new ArrayList<>();
        lines.add("Meeting: " + LondonTime.dayAndTime(startsAt));
        for (int i = 0; i < titles.size(); i++) {
            lines.add((i + 1) + ". " + titles.get(i));
        }
        decisions.forEach(decision -> lines.add("Decision: " + decision));
        return lines;
    }
}
