package org.moothall.notifications.subscription;

/** Where a subscriber is reached. Personal: never in an event, a log or a metric. */
public sealed interface Target permits EmailAddress, WebhookUrl, ErasedTarget {

    Channel channel();

    /** The whole address, as it is written to. */
    String text();

    /** The same for every spelling that reaches the same subscriber. */
    String identity();

    /** What may be shown to those who are not entitled to the address. */
    String masked();

    /** Reads back what was accepted once; nothing stands for what was erased. */
    static Target of(Channel channel, String text) {
        if (text.isEmpty()) {
            return new ErasedTarget(channel);
        }
        return switch (channel) {
            case EMAIL -> new EmailAddress(text);
            case WEBHOOK -> WebhookUrl.of(text);
        };
    }
}
