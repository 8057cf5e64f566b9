package org.moothall.minutes.minutes;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Names what published minutes contain by where it stands in them. Published minutes no longer change, so the same
 * decision or action has the same id however often it is read, sent or received.
 */
public final class PublishedIds {
    private PublishedIds() {}

    public static String decision(String meetingId, String itemId, int position) {
        return named("decision", meetingId, itemId, position);
    }

    public static String action(String meetingId, String itemId, int position) {
        return named("action", meetingId, itemId, position);
    }

    private static String named(String kind, String meetingId, String itemId, int position) {
        String name = String.join("\n", kind, meetingId, itemId, Integer.toString(position));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
