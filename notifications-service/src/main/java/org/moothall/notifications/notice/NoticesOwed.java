package org.moothall.notifications.notice;

import org.moothall.notifications.subscription.Subscription;

/** Port: writes down that a subscriber is owed a notice, once however often it is told. */
@FunctionalInterface
public interface NoticesOwed {

    void owe(Notice notice, Subscription subscription);
}
