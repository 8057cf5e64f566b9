package org.moothall.notifications.notice.messaging;

import java.util.Set;
import org.moothall.notifications.notice.NoticeDesk;
import org.moothall.notifications.notice.messaging.PublicEventDecoder.Decoded;
import org.moothall.relay.projection.ProjectionFeed;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Has the desk learn the names of bodies. */
@Component
class BodyNamesFeed implements ProjectionFeed {
    private final PublicEventDecoder decoder = new PublicEventDecoder();
    private final NoticeDesk desk;

    BodyNamesFeed(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String projection() {
        return "bodyNames";
    }

    @Override
    public Set<String> topics() {
        return Set.of("moothall.meetings");
    }

    @Override
    public void feed(Message<byte[]> event) {
        if (decoder.decode(event) instanceof Decoded.BodyName body) {
            desk.bodyNamed(body.bodyId(), body.version(), body.name());
        }
    }
}
