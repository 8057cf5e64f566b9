package org.moothall.minutes.review;

import org.jspecify.annotations.Nullable;

/**
 * The minute item that findings are taken into.
 *
 * @param replaces the version of the minutes in which the caller has seen the text that is to be replaced; null where
 *     nothing is to be
 */
public record Destination(
        String meetingId, String itemId, @Nullable Long replaces) {}
