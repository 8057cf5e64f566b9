package org.moothall.notifications.notice.messaging;

import org.moothall.notifications.notice.CloudEventFormat;
import org.moothall.notifications.notice.Envelope;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes an event for webhooks and for the stream. */
@Component
class JsonCloudEvents implements CloudEventFormat {
    private final JsonMapper json;

    JsonCloudEvents(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String write(Envelope event) {
        return json.writeValueAsString(CloudEventV1.of(event));
    }
}
