package org.moothall.gateway.subscribers;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or another system, who asked for notices.
 *
 * @param target as much of the address as the service shows to the role of whoever looks
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Subscriber(
        String id,
        String channel,
        String target,
        Filter filter,
        String status,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime confirmedAt) {

    /** What they want to be told of; an empty list is everything. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Filter(List<String> bodies, List<String> events, List<String> keywords) {}

    /** A part of a list of them. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Lines(List<Subscriber> items, @Nullable String next) {}

    public String address() {
        return "/desk/subscribers/" + id;
    }

    public boolean isEnded() {
        return status.equals("cancelled");
    }

    /** Whether it waits for an integrator, who vouches for it. */
    public boolean isUnconfirmedWebhook() {
        return channel.equals("webhook") && status.equals("requested");
    }
}
