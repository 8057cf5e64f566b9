package org.moothall.meetings.agenda;

/**
 * Why an item is taken that was not on the agenda in time: the special circumstances by reason of which the chair finds it
 * urgent (Local Government Act 1972, s.100B(4)(b)).
 *
 * @param reason empty where the reader may not be told
 */
public record Urgency(String reason) {

    /** The urgency of an exempt item: that it is urgent is no secret, but the reason may give the matter away. */
    Urgency withoutReason() {
        return new Urgency("");
    }
}
