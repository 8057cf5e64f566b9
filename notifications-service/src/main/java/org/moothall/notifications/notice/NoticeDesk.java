package org.moothall.notifications.notice;

import java.util.List;
import java.util.Objects;
import org.moothall.notifications.subscription.Channel;
import org.moothall.notifications.subscription.Subscription;
import org.moothall.notifications.subscription.SubscriptionDesk;

/**
 * Reads public events and writes down the notices due. Every step can be repeated: an event that comes again, or whose
 * reading broke off in the middle, owes nobody a second notice.
 */
public final class NoticeDesk {
    private final SubscriptionDesk subscriptions;
    private final BodyNames bodyNames;
    private final Notices notices;
    private final NoticesOwed owed;
    private final NoticeReader feed;

    public NoticeDesk(
            SubscriptionDesk subscriptions, BodyNames bodyNames, Notices notices, NoticesOwed owed, NoticeReader feed) {
        this.subscriptions = subscriptions;
        this.bodyNames = bodyNames;
        this.notices = notices;
        this.owed = owed;
        this.feed = feed;
    }

    public void bodyNamed(String bodyId, long version, String name) {
        bodyNames.learn(bodyId, version, name);
    }

    /** Puts the event into the feed and owes nobody a notice of it. */
    public Notice show(PublicEvent event) {
        String body = event.bodyName() != null
                ? event.bodyName()
                : bodyNames.nameOf(event.bodyId()).orElse("body " + event.bodyId());
        Notice notice = Notice.of(event, Objects.requireNonNull(body));
        feed.read(notice);
        return notice;
    }

    public void happened(PublicEvent event) {
        Notice notice = show(event);
        List<Subscription> audience = subscriptions.audienceOf(event.occasion()).stream()
                .filter(subscription -> event.isNews() || subscription.channel() == Channel.WEBHOOK)
                .toList();
        if (!audience.isEmpty()) {
            notices.keep(notice);
            audience.forEach(subscription -> owed.owe(notice, subscription));
        }
    }
}
