package org.moothall.notifications.subscription;

import java.util.List;

/**
 * How many subscribers of one channel an event would be told to.
 *
 * @param sure who is told in any case
 * @param byKeyword who is told only if a word of theirs is in it
 */
public record Reach(Channel channel, int sure, int byKeyword) {

    static Reach of(Channel channel, List<Subscription> all) {
        List<Subscription> mine = all.stream()
                .filter(subscription -> subscription.channel() == channel)
                .toList();
        int sure = (int) mine.stream()
                .filter(subscription -> subscription.filter().keywords().isEmpty())
                .count();
        return new Reach(channel, sure, mine.size() - sure);
    }
}
