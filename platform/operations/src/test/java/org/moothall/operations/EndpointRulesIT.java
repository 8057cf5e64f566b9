package org.moothall.operations;

import static org.moothall.http.Role.OPERATOR;

import java.util.Map;
import java.util.Set;
import org.moothall.http.Role;
import org.moothall.http.kit.EndpointRulesKit;

@OperationsIT
class EndpointRulesIT extends EndpointRulesKit {

    @Override
    protected Map<String, Set<Role>> expected() {
        return Map.ofEntries(
                Map.entry("GET /api/operations/notes/dead-letters", Set.of(OPERATOR)),
                Map.entry("GET /api/operations/notes/dead-letters/{letterId}", Set.of(OPERATOR)),
                Map.entry("POST /api/operations/notes/dead-letters/replay", Set.of(OPERATOR)),
                Map.entry("POST /api/operations/notes/dead-letters/{letterId}/replay", Set.of(OPERATOR)),
                Map.entry("POST /api/operations/notes/dead-letters/{letterId}/discard", Set.of(OPERATOR)),
                Map.entry("GET /api/operations/notes/gaps", Set.of(OPERATOR)));
    }
}
