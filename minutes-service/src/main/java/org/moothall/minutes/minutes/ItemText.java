package org.moothall.minutes.minutes;

/** An item as it read from one version of the minutes on, without its motions and interests, which are not its text. */
public record ItemText(MinuteItem item, Edit edit) {

    static ItemText of(MinuteItem item, Edit edit) {
        return new ItemText(item.textAlone(), edit);
    }
}
