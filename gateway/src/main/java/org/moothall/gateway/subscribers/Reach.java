package org.moothall.gateway.subscribers;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;

/** How many subscribers would be told of something, by channel. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Reach(List<ByChannel> channels) {

    /** One channel: those who are told in any case, and those who are told only for a word of theirs. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ByChannel(String channel, int sure, int byKeyword) {}

    public static Asked<Reach> asked(Reading reading, String event, String bodyId) {
        return reading.ask(
                Reach.class,
                Question.of("/api/subscriptions/reach").with("event", event).with("bodyId", bodyId));
    }
}
