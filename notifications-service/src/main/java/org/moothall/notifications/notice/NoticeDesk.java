package org.moothall.notifications.notice;

import java.util.List;
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

    /**
     * Puts the event into the feed and owes nobody a notice of it. What the feed gets is made from the event alone, so
     * that it is the same whenever and in whatever order events are read.
     */
    public void show(PublicEvent event) {
        if (!event.isTold()) {
            return;
        }
        String name = event.bodyName();
        feed.read(Notice.of(event, name != null ? name : BodyNames.placeholder(event.bodyId())));
    }

    public void happened(PublicEvent event) {
        show(event);
        String name = event.bodyName();
        String known = name != null
                ? name
                : bodyNames.nameOf(event.bodyId()).orElseGet(() -> BodyNames.placeholder(event.bodyId()));
        Notice notice = Notice.of(event, known);
        List<Subscription> audience = subscriptions.audienceOf(event.occasion()).stream()
                .filter(subscription -> event.isNews() || subscription.channel() == Channel.WEBHOOK)
                .toList();
        if (!audience.isEmpty()) {
            notices.keep(notice);
            audience.forEach(subscription -> owed.owe(notice, subscription));
        }
    }
}
