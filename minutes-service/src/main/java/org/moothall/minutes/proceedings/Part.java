package org.moothall.minutes.proceedings;

import java.util.Locale;

/** In what part somebody is named in the proceedings. */
public enum Part {
    MOVER,
    SECONDER,
    VOTER,
    CASTING_VOTE;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
