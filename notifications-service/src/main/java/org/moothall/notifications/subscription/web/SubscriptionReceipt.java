package org.moothall.notifications.subscription.web;

/** The answer to every request for a subscription. */
record SubscriptionReceipt(String id, String status) {}
