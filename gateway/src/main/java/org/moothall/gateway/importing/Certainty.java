package org.moothall.gateway.importing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far two ways of reading a page agree on a finding. */
enum Certainty {
    @JsonProperty("certain")
    CERTAIN,
    @JsonProperty("doubted")
    DOUBTED,
    @JsonProperty("possible")
    POSSIBLE;

    /** Whether a person should look at it before it is accepted with others. */
    boolean wantsALook() {
        return this != CERTAIN;
    }
}
