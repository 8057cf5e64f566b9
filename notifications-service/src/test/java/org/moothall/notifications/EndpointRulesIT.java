package org.moothall.notifications;

import static org.moothall.http.Role.CLERK;
import static org.moothall.http.Role.INTEGRATOR;
import static org.moothall.http.Role.OPERATOR;

import java.util.Map;
import java.util.Set;
import org.moothall.http.Role;
import org.moothall.http.kit.EndpointRulesKit;

@NotificationsIT
class EndpointRulesIT extends EndpointRulesKit {

    @Override
    protected Map<String, Set<Role>> expected() {
        return Map.ofEntries(
                Map.entry("POST /api/subscriptions", everybody()),
                Map.entry("GET /api/subscriptions", Set.of(INTEGRATOR, OPERATOR, CLERK)),
                Map.entry("GET /api/subscriptions/reach", Set.of(OPERATOR, CLERK)),
                Map.entry("GET /api/subscriptions/{id}", Set.of(INTEGRATOR, OPERATOR, CLERK)),
                Map.entry("DELETE /api/subscriptions/{id}", Set.of(INTEGRATOR, OPERATOR)),
                Map.entry("GET /api/subscriptions/{id}/filter", everybody()),
                Map.entry("PUT /api/subscriptions/{id}/filter", everybody()),
                Map.entry("GET /api/subscriptions/{id}/confirmation", everybody()),
                Map.entry("POST /api/subscriptions/{id}/confirmation", Set.of(INTEGRATOR)),
                Map.entry("GET /api/subscriptions/{id}/unsubscription", everybody()),
                Map.entry("POST /api/subscriptions/{id}/unsubscription", everybody()),
                Map.entry("GET /api/deliveries", Set.of(INTEGRATOR, OPERATOR, CLERK)),
                Map.entry("GET /api/deliveries/{id}", Set.of(INTEGRATOR, OPERATOR, CLERK)),
                Map.entry("POST /api/deliveries/{id}/retry", Set.of(OPERATOR)),
                Map.entry("GET /api/feeds/notices.atom", everybody()),
                Map.entry("GET /api/events", everybody()),
                Map.entry("GET /api/operations/notifications/dead-letters", Set.of(OPERATOR)),
                Map.entry("GET /api/operations/notifications/dead-letters/{letterId}", Set.of(OPERATOR)),
                Map.entry("POST /api/operations/notifications/dead-letters/replay", Set.of(OPERATOR)),
                Map.entry("POST /api/operations/notifications/dead-letters/{letterId}/replay", Set.of(OPERATOR)),
                Map.entry("POST /api/operations/notifications/dead-letters/{letterId}/discard", Set.of(OPERATOR)),
                Map.entry("GET /api/operations/notifications/gaps", Set.of(OPERATOR)),
                Map.entry("GET /api/operations/notifications/projections", Set.of(OPERATOR)),
                Map.entry("GET /api/operations/notifications/projections/{name}", Set.of(OPERATOR)),
                Map.entry("POST /api/operations/notifications/projections/{name}/rebuild", Set.of(OPERATOR)));
    }
}
