package org.moothall.notifications.notice.messaging;

import java.util.function.Consumer;
import org.moothall.notifications.notice.NoticeDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The Spring Cloud Stream function that follows the topics of meetings and minutes. */
@Configuration
class PublicEventConsumer {

    @Bean
    Consumer<Message<byte[]>> publicEvents(NoticeDesk desk) {
        PublicEventDecoder decoder = new PublicEventDecoder();
        return message -> {
            switch (decoder.decode(message)) {
                case PublicEventDecoder.Decoded.News news -> desk.happened(news.event());
                case PublicEventDecoder.Decoded.BodyName body ->
                    desk.bodyNamed(body.bodyId(), body.version(), body.name());
                case PublicEventDecoder.Decoded.NotForUs _ -> {}
            }
        };
    }
}
