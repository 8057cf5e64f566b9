package org.moothall.gateway.meeting;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.LinkedData;
import org.moothall.gateway.page.Step;
import org.moothall.gateway.site.Slug;
import org.springframework.stereotype.Component;

/**
 * A meeting as programs read it in a page, and its public business as parts of it: Events in the words of schema.org.
 * Business that is exempt, or stands on no published paper yet, is not named, even where the page itself shows it to those
 * who may see it.
 */
@Component
class EventData {
    private static final String EVENT = "Event";

    private final LinkedData data;

    EventData(LinkedData data) {
        this.data = data;
    }

    /** @param address of the page */
    String of(Proceedings proceedings, String address) {
        Map<String, Object> event = meeting(proceedings, address);
        List<Map<String, Object>> parts = proceedings.business().stream()
                .flatMap(item -> publicTitle(item, proceedings).stream()
                        .map(title -> data.thing(EVENT, addressOf(item, address), title)))
                .toList();
        if (!parts.isEmpty()) {
            event.put("subEvent", parts);
        }
        return data.of(event);
    }

    /**
     * @param address of the meeting's page
     * @param trail that leads from the home page to the meeting
     */
    String of(Business item, Proceedings proceedings, String address, List<Step> trail) {
        Map<String, Object> meeting = meeting(proceedings, address);
        String title = publicTitle(item, proceedings).orElse(null);
        if (title == null) {
            return data.of(meeting, trail);
        }
        String there = addressOf(item, address);
        Map<String, Object> part = data.thing(EVENT, there, title);
        part.put("superEvent", meeting);
        List<Map<String, Object>> papers =
                item.documents().stream().map(this::paper).toList();
        if (!papers.isEmpty() && isOut(proceedings.meeting())) {
            part.put("subjectOf", papers);
        }
        List<Step> whole =
                Stream.concat(trail.stream(), Stream.of(new Step(there, title))).toList();
        return data.of(part, whole);
    }

    private Map<String, Object> meeting(Proceedings proceedings, String address) {
        Meeting meeting = proceedings.meeting();
        Map<String, Object> event = data.thing(EVENT, address, meeting.bodyName());
        event.put("startDate", meeting.startsAt().toString());
        endOf(proceedings.minutes()).ifPresent(end -> event.put("endDate", end.toString()));
        OffsetDateTime before = meeting.movedFrom();
        if (before != null) {
            event.put("previousStartDate", before.toString());
        }
        event.put("eventStatus", "https://schema.org/" + status(meeting));
        List<Map<String, String>> places = places(meeting);
        if (!places.isEmpty()) {
            event.put("location", places.size() == 1 ? places.getFirst() : places);
        }
        event.put("organizer", data.body("/bodies/" + Slug.of(meeting.bodyName()), meeting.bodyName()));
        return event;
    }

    private Map<String, Object> paper(Meeting.Document document) {
        Map<String, Object> paper = data.thing("DigitalDocument", document.href(), document.title());
        if (document.mediaType() != null) {
            paper.put("encodingFormat", document.mediaType());
        }
        return paper;
    }

    private static String addressOf(Business item, String meeting) {
        return meeting + "/items/" + item.id();
    }

    /** What everybody may call it by, as the published minutes have it, or else the published agenda. */
    private static Optional<String> publicTitle(Business item, Proceedings proceedings) {
        if (item.exempt()) {
            return Optional.empty();
        }
        MinuteItem minuted = item.minuted();
        if (minuted != null
                && proceedings.minutes() != null
                && proceedings.minutes().isPublished()) {
            return Optional.of(minuted.title());
        }
        return isOut(proceedings.meeting())
                ? Optional.ofNullable(item.planned()).map(Meeting.Item::title)
                : Optional.empty();
    }

    private static boolean isOut(Meeting meeting) {
        return meeting.agenda() != null && meeting.agenda().published();
    }

    private static String status(Meeting meeting) {
        if (meeting.isCancelled()) {
            return "EventCancelled";
        }
        return meeting.movedFrom() == null ? "EventScheduled" : "EventRescheduled";
    }

    private static List<Map<String, String>> places(Meeting meeting) {
        List<Map<String, String>> places = new ArrayList<>();
        if (meeting.venue() != null) {
            places.add(Map.of("@type", "Place", "name", meeting.venue(), "address", meeting.venue()));
        }
        if (meeting.webcast() != null && !meeting.isCancelled()) {
            places.add(
                    Map.of("@type", "VirtualLocation", "url", meeting.webcast().address()));
        }
        return places;
    }

    private static Optional<OffsetDateTime> endOf(@Nullable Minutes minutes) {
        return Optional.ofNullable(minutes).map(Minutes::session).map(Minutes.Session::endedAt);
    }
}
