package org.moothall.notifications.notice.messaging;

import org.moothall.notifications.notice.NoticeDesk;
import org.moothall.relay.inbox.Inbox;
import org.moothall.relay.inbox.PolledEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The Spring Cloud Stream function that follows the topics of meetings and minutes. */
@Configuration
class PublicEventConsumer {

    @Bean
    PolledEvents publicEvents(Inbox inbox, NoticeDesk desk) {
        PublicEventDecoder decoder = new PublicEventDecoder();
        return inbox.each(message -> {
            switch (decoder.decode(message)) {
                case PublicEventDecoder.Decoded.News news -> desk.happened(news.event());
                case PublicEventDecoder.Decoded.BodyName body ->
                    desk.bodyNamed(body.bodyId(), body.version(), body.name());
                case PublicEventDecoder.Decoded.NotForUs _ -> {}
            }
        });
    }
}
