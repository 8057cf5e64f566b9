package org.moothall.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a signed-in person or system may be; in a token the claim {@code roles} names them in lower case. */
public enum Role {
    CLERK,
    CHAIR,
    MEMBER,
    OFFICER,
    INTEGRATOR,
    OPERATOR;

    static final String CLAIM = "roles";

    static Optional<Role> ofClaim(String claim) {
        return Arrays.stream(values())
                .filter(role -> role.claim().equals(claim))
                .findFirst();
    }

    String claim() {
        return name().toLowerCase(Locale.ROOT);
    }
}
