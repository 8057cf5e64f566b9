package org.moothall.notifications.delivery;

/** What the receiver's side made of a parcel. The note is of our making and names no address. */
public sealed interface SendResult {

    String note();

    record Accepted(String note) implements SendResult {}

    /** It may go better later. */
    record Deferred(String note) implements SendResult {}

    /** It will never go. */
    record Rejected(String note) implements SendResult {}

    /** The receiver is gone for good and wants nothing more. */
    record Gone(String note) implements SendResult {}
}
