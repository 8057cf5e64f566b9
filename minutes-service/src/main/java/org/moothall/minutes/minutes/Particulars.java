package org.moothall.minutes.minutes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.meeting.Urgency;

/**
 * What the law wants said of an item beside what was said under it: by reason of what special circumstances it was taken
 * though it was not on the agenda in time, and, of an exempt item, the summary that the public may read.
 *
 * @param late what the agenda says, or null where the item was on it in time
 * @param stated the special circumstances as the clerk states them, which makes the item urgent whatever the agenda says
 */
public record Particulars(
        @Nullable Urgency late,
        @Nullable String stated,
        @Nullable String publicSummary) {
    private static final Particulars NONE = new Particulars(null, null, null);

    public static Particulars none() {
        return NONE;
    }

    static Particulars onAgenda(@Nullable Urgency late) {
        return NONE.late(late);
    }

    public boolean urgent() {
        return late != null || stated != null;
    }

    /** As stated in the minutes, or else as the agenda gave them. */
    public Optional<String> specialCircumstances() {
        return Optional.ofNullable(stated == null && late != null ? late.reason() : stated);
    }

    boolean lackCircumstances() {
        return urgent() && specialCircumstances().isEmpty();
    }

    /** Whether a clerk has written none of it. */
    boolean areUnwritten() {
        return stated == null && publicSummary == null;
    }

    Particulars late(@Nullable Urgency agenda) {
        return new Particulars(agenda, stated, publicSummary);
    }

    Particulars stated(@Nullable String circumstances) {
        return new Particulars(late, circumstances, publicSummary);
    }

    Particulars summarised(@Nullable String summary) {
        return new Particulars(late, stated, summary);
    }

    /** Of an exempt item: the summary is written for the public, but the circumstances may give the matter away. */
    Particulars lessExempt() {
        return new Particulars(urgent() ? new Urgency(null) : null, null, publicSummary);
    }
}
