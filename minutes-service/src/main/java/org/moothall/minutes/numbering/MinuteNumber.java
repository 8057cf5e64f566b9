package org.moothall.minutes.numbering;

import org.jspecify.annotations.Nullable;

/**
 * The number of a minute, which is not the number of its item on the agenda.
 *
 * @param display as it is printed and quoted; it is kept as it was given, whatever becomes of the scheme
 */
public record MinuteNumber(int minute, @Nullable Integer sub, String display) {

    boolean isTheSameAs(MinuteNumber other) {
        boolean sameParts = minute == other.minute && (sub == null ? other.sub == null : sub.equals(other.sub));
        return sameParts || display.equals(other.display);
    }
}
