package org.moothall.gateway.subscribers;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A notice that is owed to a subscriber, was delivered, or could not be.
 *
 * @param attempts how often sending was begun since it last became due
 * @param log the latest tries, in their order
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Delivery(
        String id,
        String subscriptionId,
        String channel,
        String target,
        String status,
        Cause cause,
        int attempts,
        List<Attempt> log,
        @Nullable OffsetDateTime nextAttemptAt,
        OffsetDateTime createdAt) {

    private static final Pattern TYPE = Pattern.compile("org\\.moothall\\.[a-z]+\\.([a-z-]+)\\.v\\d+");

    /** The event that it is owed for. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Cause(String type) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Attempt(OffsetDateTime at, String result, String note) {}

    /** A part of a list of them. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Lines(List<Delivery> items, @Nullable String next) {}

    public String address() {
        return "/desk/deliveries/" + id;
    }

    public String subscriberAddress() {
        return "/desk/subscribers/" + subscriptionId;
    }

    /** The name of the event, which is the last but one part of its type. */
    public String event() {
        Matcher type = TYPE.matcher(cause.type());
        return type.matches() ? type.group(1) : cause.type();
    }

    public boolean isFailed() {
        return status.equals("failed");
    }

    public @Nullable Attempt last() {
        return log.isEmpty() ? null : log.getLast();
    }
}
