package org.moothall.notifications.notice.messaging;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.moothall.notifications.notice.Envelope;

/** An event in the structured JSON format of CloudEvents 1.0; the data is the event's body as it was published. */
record CloudEventV1(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String sequence,
        String dataschema,
        String datacontenttype,
        @JsonRawValue String data) {

    static CloudEventV1 of(Envelope event) {
        return new CloudEventV1(
                "1.0",
                event.id(),
                event.source(),
                event.type(),
                event.subject(),
                event.time(),
                Long.toString(event.sequence()),
                event.dataSchema(),
                "application/json",
                event.body());
    }
}
