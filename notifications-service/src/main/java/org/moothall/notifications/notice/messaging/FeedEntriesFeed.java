package org.moothall.notifications.notice.messaging;

import java.util.Set;
import org.moothall.notifications.notice.NoticeDesk;
import org.moothall.notifications.notice.messaging.PublicEventDecoder.Decoded;
import org.moothall.relay.projection.ProjectionFeed;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Has the desk show what happened in the feed, without owing anybody a notice. */
@Component
class FeedEntriesFeed implements ProjectionFeed {
    private final PublicEventDecoder decoder = new PublicEventDecoder();
    private final NoticeDesk desk;

    FeedEntriesFeed(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String projection() {
        return "feedEntries";
    }

    @Override
    public Set<String> topics() {
        return Set.of("moothall.meetings", "moothall.minutes");
    }

    @Override
    public void feed(Message<byte[]> event) {
        if (decoder.decode(event) instanceof Decoded.News news) {
            desk.show(news.event());
        }
    }
}
