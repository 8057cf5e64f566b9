package org.moothall.gateway.subscribers;

import java.util.List;
import java.util.stream.Stream;
import org.moothall.gateway.form.Trails;
import org.moothall.gateway.page.Step;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The way from the desk to a subscriber, and to what was sent. */
@Component
class SubscriberTrails {
    private final Trails trails;
    private final MessageSource words;

    SubscriberTrails(Trails trails, MessageSource words) {
        this.trails = trails;
        this.words = words;
    }

    List<Step> toDesk() {
        return trails.fromDesk();
    }

    List<Step> toSubscribers(Step... further) {
        return trails.fromDesk(
                Stream.concat(Stream.of(step("/desk/subscribers", "subscribers.title")), Stream.of(further))
                        .toArray(Step[]::new));
    }

    List<Step> toDeliveries() {
        return toSubscribers(step("/desk/deliveries", "deliveries.title"));
    }

    private Step step(String address, String key) {
        return new Step(address, words.getMessage(key, null, LocaleContextHolder.getLocale()));
    }
}
