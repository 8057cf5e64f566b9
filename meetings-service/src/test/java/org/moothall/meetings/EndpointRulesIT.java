package org.moothall.meetings;

import static org.moothall.http.Role.CHAIR;
import static org.moothall.http.Role.CLERK;
import static org.moothall.http.Role.OFFICER;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.moothall.http.Role;
import org.moothall.http.kit.EndpointRulesKit;

@WholeService
class EndpointRulesIT extends EndpointRulesKit {

    @Override
    protected Map<String, Set<Role>> expected() {
        Map<String, Set<Role>> rules = new HashMap<>();
        for (String open : new String[] {
            "/api/bodies",
            "/api/bodies/{bodyId}",
            "/api/members",
            "/api/members/{memberId}",
            "/api/meetings",
            "/api/meetings/{id}",
            "/api/meetings/{id}/agenda",
            "/api/agendas",
            "/api/meetings/calendar",
            "/api/documents/{documentId}",
            "/api/documents/{documentId}/text",
            "/api/documents/{documentId}/withdrawal",
            "/api/meetings/{id}/pack",
            "/api/meetings/{id}/pack/contents"
        }) {
            rules.put("GET " + open, everybody());
        }
        for (String clerks : new String[] {
            "POST /api/bodies",
            "POST /api/members",
            "POST /api/meetings",
            "PATCH /api/meetings/{id}",
            "PUT /api/meetings/{id}/kind",
            "PUT /api/meetings/{id}/webcast",
            "DELETE /api/meetings/{id}/webcast",
            "POST /api/meetings/{id}/cancellation",
            "DELETE /api/meetings/{id}/agenda/items/{itemId}",
            "PUT /api/meetings/{id}/agenda/order",
            "POST /api/meetings/{id}/agenda/publication",
            "POST /api/meetings/{id}/agenda/urgent-items",
            "POST /api/meetings/{id}/agenda/items/{itemId}/documents/{documentId}/withdrawal",
            "POST /api/meetings/{id}/agenda/items/{itemId}/documents/{documentId}/correction",
            "DELETE /api/meetings/{id}/agenda/items/{itemId}/documents/{documentId}/withdrawal"
        }) {
            rules.put(clerks, EnumSet.of(CLERK));
        }
        for (String drafting : new String[] {
            "POST /api/meetings/{id}/agenda/items",
            "PATCH /api/meetings/{id}/agenda/items/{itemId}",
            "POST /api/meetings/{id}/agenda/items/{itemId}/documents",
            "DELETE /api/meetings/{id}/agenda/items/{itemId}/documents/{documentId}"
        }) {
            rules.put(drafting, EnumSet.of(CLERK, OFFICER));
        }
        for (String preparing : new String[] {"GET /api/agendas/due", "GET /api/meetings/{id}/agenda/publication"}) {
            rules.put(preparing, EnumSet.of(CLERK, OFFICER, CHAIR));
        }
        return rules;
    }
}
