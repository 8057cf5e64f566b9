package org.moothall.notifications.stream;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Topics and records as the tests of this feature need them. */
final class StreamFixtures {
    static final Layout LAYOUT = layout(2, 3, 1);

    private StreamFixtures() {}

    static Layout layout(int meetings, int minutes, int notifications) {
        return new Layout(Map.of(
                EventOwner.MEETINGS, new Layout.Topic("id-of-meetings", meetings),
                EventOwner.MINUTES, new Layout.Topic("id-of-minutes", minutes),
                EventOwner.NOTIFICATIONS, new Layout.Topic("id-of-notifications", notifications)));
    }

    static Position everywhere(Layout layout, long offset) {
        return Position.of(layout.tracks(), _ -> offset);
    }

    static LogRecord record(int track, long offset) {
        return new LogRecord(track, offset, event(EventOwner.MEETINGS, "meeting-scheduled", track + "/" + offset));
    }

    static LogRecord poison(int track, long offset) {
        return new LogRecord(track, offset, null);
    }

    static StreamedEvent event(EventOwner owner, String event, String json, String... bodies) {
        return new StreamedEvent(owner, owner.typeOf(event).orElseThrow(), Set.of(bodies), json);
    }

    static StreamForm form() {
        return new StreamForm(List.of(), List.of(), List.of(), null, null);
    }

    static StreamForm with(@Nullable String from, @Nullable String token) {
        return new StreamForm(List.of(), List.of(), List.of(), from, token);
    }
}
