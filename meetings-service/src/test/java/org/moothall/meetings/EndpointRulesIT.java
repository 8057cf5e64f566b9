package org.moothall.meetings;

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
            "/api/documents/{documentId}"
        }) {
            rules.put("GET " + open, everybody());
        }
        for (String clerks : new String[] {
            "POST /api/bodies",
            "POST /api/members",
            "POST /api/meetings",
            "PATCH /api/meetings/{id}",
            "POST /api/meetings/{id}/cancellation",
            "DELETE /api/meetings/{id}/agenda/items/{itemId}",
            "PUT /api/meetings/{id}/agenda/order",
            "POST /api/meetings/{id}/agenda/publication"
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
        return rules;
    }
}
