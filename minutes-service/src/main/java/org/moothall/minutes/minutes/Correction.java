package org.moothall.minutes.minutes;

/** A mistake that the meeting found when it confirmed the minutes: what they said, what they say, and why. */
public record Correction(String itemId, String said, String says, String reason) {
    public Correction {
        if (said.isEmpty()) {
            throw new IllegalArgumentException("A correction says what is corrected");
        }
    }
}
