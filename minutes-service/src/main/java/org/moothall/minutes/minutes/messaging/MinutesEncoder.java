package org.moothall.minutes.minutes.messaging;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.MinutesEvent;
import org.moothall.minutes.minutes.MinutesEvent.MinutesApproved;
import org.moothall.minutes.minutes.MinutesEvent.MinutesCirculated;
import org.moothall.minutes.minutes.MinutesEvent.MinutesDrafted;
import org.moothall.minutes.minutes.MinutesEvent.MinutesOpened;
import org.moothall.minutes.minutes.MinutesEvent.MinutesPublished;
import org.moothall.relay.PendingEvent;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes an event of minutes as contracts/events/minutes has it; of a draft nothing but its existence is told. */
@Component
final class MinutesEncoder implements BiFunction<MinutesEvent, Long, PendingEvent> {
    private final Supplier<String> ids;
    private final JsonMapper json;

    MinutesEncoder(@Qualifier("ids") Supplier<String> ids, @Qualifier("eventJson") JsonMapper json) {
        this.ids = ids;
        this.json = json;
    }

    @Override
    public PendingEvent apply(MinutesEvent event, Long version) {
        Minutes minutes = event.minutes();
        String name = name(event);
        return new PendingEvent(
                ids.get(),
                version,
                "org.moothall.minutes." + name + ".v1",
                minutes.id(),
                minutes.modifiedAt(),
                "https://moothall.org/contracts/events/minutes/" + name + "/v1/schema.json",
                json.writeValueAsString(body(event, version)));
    }

    static String name(MinutesEvent event) {
        return switch (event) {
            case MinutesOpened _ -> "minutes-opened";
            case MinutesDrafted _ -> "minutes-drafted";
            case MinutesCirculated _ -> "minutes-circulated";
            case MinutesApproved _ -> "minutes-approved";
            case MinutesPublished _ -> "minutes-published";
        };
    }

    private static Object body(MinutesEvent event, long version) {
        return switch (event) {
            case MinutesPublished(Minutes minutes) -> MinutesPublishedV1.of(minutes, version);
            case MinutesOpened _, MinutesDrafted _, MinutesCirculated _, MinutesApproved _ ->
                MinutesV1.of(event.minutes(), version);
        };
    }
}
