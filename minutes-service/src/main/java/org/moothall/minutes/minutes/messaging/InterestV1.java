package org.moothall.minutes.minutes.messaging;

import org.jspecify.annotations.Nullable;
import org.moothall.minutes.proceedings.Declaration;

/** A declaration of interest on the wire, as it is disclosed to the public. */
record InterestV1(
        MemberV1 member,
        String kind,
        @Nullable String nature,
        String conduct,
        boolean dispensation,
        @Nullable String dispensationReason,
        boolean sensitive) {

    static InterestV1 of(Declaration declared) {
        return new InterestV1(
                MemberV1.of(declared.member()),
                declared.kind(),
                declared.nature(),
                declared.conduct().word(),
                declared.dispensation(),
                declared.dispensationReason(),
                declared.sensitive());
    }
}
