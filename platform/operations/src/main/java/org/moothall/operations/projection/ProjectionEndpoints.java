package org.moothall.operations.projection;

import org.moothall.http.EndpointRules;
import org.moothall.http.Role;
import org.springframework.http.HttpMethod;

/** Who may look at a service's projections and rebuild them: operators. */
public final class ProjectionEndpoints {

    static final String PATH = "/api/operations/${moothall.relay.owner}/projections";

    private ProjectionEndpoints() {}

    /** The rules that a service adds to its own; the owner is the one in the types of its events. */
    public static EndpointRules rules(String owner) {
        String path = "/api/operations/" + owner + "/projections";
        return EndpointRules.builder()
                .only(HttpMethod.GET, path, Role.OPERATOR)
                .only(HttpMethod.GET, path + "/*", Role.OPERATOR)
                .only(HttpMethod.POST, path + "/*/rebuild", Role.OPERATOR)
                .build();
    }
}
