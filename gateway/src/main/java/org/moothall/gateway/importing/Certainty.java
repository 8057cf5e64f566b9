package org.moothall.gateway.importing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How far two ways of reading a page agree on a finding. */
enum Certainty {
    @JsonProperty("certain")
    CERTAIN,
    @JsonProperty("doubted")
    DOUBTED,
    @JsonProperty("possible")
    POSSIBLE;

    /** As its message is called. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a person should look at it before it is accepted with others. */
    public boolean wantsALook() {
        return this != CERTAIN;
    }
}
