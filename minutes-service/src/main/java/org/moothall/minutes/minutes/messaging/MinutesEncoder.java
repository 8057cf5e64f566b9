package org.moothall.minutes.minutes.messaging;

import java.util.function.BiFunction;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.MinutesEvent;
import org.moothall.minutes.minutes.MinutesEvent.MinutesApproved;
import org.moothall.minutes.minutes.MinutesEvent.MinutesCirculated;
import org.moothall.minutes.minutes.MinutesEvent.MinutesConfirmed;
import org.moothall.minutes.minutes.MinutesEvent.MinutesDrafted;
import org.moothall.minutes.minutes.MinutesEvent.MinutesItemReached;
import org.moothall.minutes.minutes.MinutesEvent.MinutesOpened;
import org.moothall.minutes.minutes.MinutesEvent.MinutesPublished;
import org.moothall.minutes.minutes.MinutesEvent.MinutesResultAnnounced;
import org.moothall.minutes.minutes.MinutesEvent.MinutesResultRetracted;
import org.moothall.minutes.minutes.MinutesEvent.MinutesSigned;
import org.moothall.minutes.minutes.MinutesEvent.MinutesSubmitted;
import org.moothall.relay.EventSeal;
import org.moothall.relay.PendingEvent;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes an event of minutes as contracts/events/minutes has it; of a draft nothing but its existence is told. */
@Component
final class MinutesEncoder implements BiFunction<MinutesEvent, Long, PendingEvent> {
    private final EventSeal seal;
    private final JsonMapper json;

    MinutesEncoder(EventSeal seal, @Qualifier("eventJson") JsonMapper json) {
        this.seal = seal;
        this.json = json;
    }

    @Override
    public PendingEvent apply(MinutesEvent event, Long version) {
        Minutes minutes = event.minutes();
        String body = json.writeValueAsString(body(event, version));
        return seal.seal(name(event), minutes.id(), version, minutes.modifiedAt(), body);
    }

    static String name(MinutesEvent event) {
        return switch (event) {
            case MinutesOpened _ -> "minutes-opened";
            case MinutesDrafted _ -> "minutes-drafted";
            case MinutesItemReached _ -> "minutes-item-reached";
            case MinutesResultAnnounced _ -> "minutes-result-announced";
            case MinutesResultRetracted _ -> "minutes-result-retracted";
            case MinutesCirculated _ -> "minutes-circulated";
            case MinutesApproved _ -> "minutes-approved";
            case MinutesPublished _ -> "minutes-published";
            case MinutesSubmitted _ -> "minutes-submitted";
            case MinutesConfirmed _ -> "minutes-confirmed";
            case MinutesSigned _ -> "minutes-signed";
        };
    }

    private static Object body(MinutesEvent event, long version) {
        return switch (event) {
            case MinutesPublished _, MinutesSubmitted _, MinutesConfirmed _, MinutesSigned _ ->
                MinutesPublishedV1.of(event.minutes(), version);
            case MinutesOpened _, MinutesDrafted _, MinutesCirculated _, MinutesApproved _ ->
                MinutesV1.of(event.minutes(), version);
            case MinutesItemReached _ -> ItemReachedV1.of(event.minutes(), version);
            case MinutesResultAnnounced announced -> ResultAnnouncedV1.of(announced, version);
            case MinutesResultRetracted retracted -> ResultRetractedV1.of(retracted, version);
        };
    }
}
