package org.moothall.operations;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import org.moothall.http.EndpointRules;
import org.moothall.http.Role;

/** Who may call what this library adds to a service: operators, and nobody else. */
public final class OperationsRules {

    private OperationsRules() {}

    /** The rules of the service that owns this part of the contract, to be included in its own. */
    public static EndpointRules of(String owner) {
        String base = "/api/operations/" + owner;
        return EndpointRules.builder()
                .only(GET, base + "/dead-letters", Role.OPERATOR)
                .only(GET, base + "/dead-letters/*", Role.OPERATOR)
                .only(POST, base + "/dead-letters/replay", Role.OPERATOR)
                .only(POST, base + "/dead-letters/*/replay", Role.OPERATOR)
                .only(POST, base + "/dead-letters/*/discard", Role.OPERATOR)
                .only(GET, base + "/gaps", Role.OPERATOR)
                .only(GET, base + "/projections", Role.OPERATOR)
                .only(GET, base + "/projections/*", Role.OPERATOR)
                .only(POST, base + "/projections/*/rebuild", Role.OPERATOR)
                .build();
    }
}
