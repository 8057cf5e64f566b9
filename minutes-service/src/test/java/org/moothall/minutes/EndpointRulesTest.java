package org.moothall.minutes;

import static java.util.Map.entry;
import static org.moothall.http.Role.CHAIR;
import static org.moothall.http.Role.CLERK;
import static org.moothall.http.Role.OFFICER;
import static org.moothall.http.Role.OPERATOR;

import java.util.Map;
import java.util.Set;
import org.moothall.http.Role;
import org.moothall.http.kit.EndpointRulesKit;

@RealService
class EndpointRulesTest extends EndpointRulesKit {

    @Override
    protected Map<String, Set<Role>> expected() {
        return Map.ofEntries(
                entry("GET /api/minutes", everybody()),
                entry("GET /api/minutes/{meetingId}", everybody()),
                entry("GET /api/minutes/attendance-statistics", everybody()),
                entry("GET /api/minutes/{meetingId}/revisions", everybody()),
                entry("GET /api/minutes/{meetingId}/revisions/{number}", everybody()),
                entry("GET /api/minutes/{meetingId}/revisions/{from}/diff/{to}", everybody()),
                entry("GET /api/minutes/{meetingId}/proof", everybody()),
                entry("POST /api/minutes/{meetingId}/submission", Set.of(CLERK)),
                entry("POST /api/minutes/{meetingId}/confirmation", Set.of(CLERK)),
                entry("POST /api/minutes/{meetingId}/signature", Set.of(CHAIR)),
                entry("GET /api/minutes/{meetingId}/document", everybody()),
                entry("GET /api/minutes/{meetingId}/decisions/{decisionId}/document", everybody()),
                entry("PUT /api/minutes/{meetingId}/items/{itemId}", Set.of(CLERK)),
                entry("PUT /api/minutes/{meetingId}/items/{itemId}/motions", Set.of(CLERK)),
                entry("PUT /api/minutes/{meetingId}/items/{itemId}/interests", Set.of(CLERK)),
                entry("PUT /api/minutes/{meetingId}/attendance", Set.of(CLERK)),
                entry("POST /api/minutes/{meetingId}/circulation", Set.of(CLERK)),
                entry("POST /api/minutes/{meetingId}/approval", Set.of(CHAIR)),
                entry("POST /api/minutes/{meetingId}/publication", Set.of(CLERK)),
                entry("POST /api/minutes/imports", Set.of(CLERK)),
                entry("POST /api/minutes/imports/{importId}/placements", Set.of(CLERK)),
                entry("POST /api/minutes/imports/batches", Set.of(CLERK)),
                entry("GET /api/minutes/imports/batches/{batchId}", Set.of(CLERK)),
                entry("GET /api/minutes/imports/batches/{batchId}/files", Set.of(CLERK)),
                entry("POST /api/minutes/imports/batches/{batchId}/cancellation", Set.of(CLERK)),
                entry("GET /api/minutes/imports/{importId}", Set.of(CLERK)),
                entry("GET /api/minutes/imports/{importId}/original", Set.of(CLERK)),
                entry("POST /api/minutes/action-proposals", Set.of(CLERK)),
                entry("GET /api/actions", everybody()),
                entry("GET /api/actions/{actionId}", everybody()),
                entry("PATCH /api/actions/{actionId}", Set.of(CLERK, OFFICER)),
                entry("PUT /api/actions/{actionId}/assignment", Set.of(CLERK)),
                entry("GET /api/actions/matters-arising", everybody()),
                entry("GET /api/decisions", everybody()),
                entry("GET /api/search", everybody()),
                entry("GET /api/search/suggestions", everybody()),
                entry("GET /api/operations/minutes/search-index", Set.of(OPERATOR)),
                entry("POST /api/operations/minutes/search-index/rebuild", Set.of(OPERATOR)),
                entry("GET /api/operations/minutes/dead-letters", Set.of(OPERATOR)),
                entry("GET /api/operations/minutes/dead-letters/{letterId}", Set.of(OPERATOR)),
                entry("POST /api/operations/minutes/dead-letters/replay", Set.of(OPERATOR)),
                entry("POST /api/operations/minutes/dead-letters/{letterId}/replay", Set.of(OPERATOR)),
                entry("POST /api/operations/minutes/dead-letters/{letterId}/discard", Set.of(OPERATOR)),
                entry("POST /api/operations/minutes/record-check", Set.of(OPERATOR)),
                entry("GET /api/operations/minutes/gaps", Set.of(OPERATOR)),
                entry("GET /api/operations/minutes/projections", Set.of(OPERATOR)),
                entry("GET /api/operations/minutes/projections/{name}", Set.of(OPERATOR)),
                entry("POST /api/operations/minutes/projections/{name}/rebuild", Set.of(OPERATOR)));
    }
}
