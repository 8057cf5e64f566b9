package org.moothall.gateway.site;

import java.util.List;
import java.util.Map;
import org.moothall.gateway.page.LinkedData;
import org.moothall.gateway.page.Step;
import org.springframework.stereotype.Component;

/** A committee as programs read it in its page: an organization in the words of schema.org, and the meetings that it has next. */
@Component
class BodyData {
    private static final int MOST = 20;

    private final LinkedData data;

    BodyData(LinkedData data) {
        this.data = data;
    }

    /**
     * @param coming its next meetings, by time
     * @param addresses of their pages, by their ids
     */
    String of(String name, String address, List<MeetingLine> coming, Map<String, String> addresses) {
        Map<String, Object> body = data.body(address, name);
        List<Map<String, Object>> events = coming.stream()
                .filter(MeetingLine::isOn)
                .limit(MOST)
                .map(line -> event(line, addresses.getOrDefault(line.id(), "/meetings/" + line.id())))
                .toList();
        if (!events.isEmpty()) {
            body.put("event", events);
        }
        return data.of(body, List.of(new Step(address, name)));
    }

    private Map<String, Object> event(MeetingLine line, String address) {
        Map<String, Object> event = data.thing("Event", address, line.bodyName());
        event.put("startDate", line.startsAt().toString());
        event.put("eventStatus", "https://schema.org/EventScheduled");
        if (line.venue() != null) {
            event.put("location", Map.of("@type", "Place", "name", line.venue(), "address", line.venue()));
        }
        return event;
    }
}
