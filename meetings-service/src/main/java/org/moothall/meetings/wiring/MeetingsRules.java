package org.moothall.meetings.wiring;

import static org.moothall.http.Role.CHAIR;
import static org.moothall.http.Role.CLERK;
import static org.moothall.http.Role.OFFICER;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PATCH;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import org.moothall.http.EndpointRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may do what with meetings. What an agenda shows to whom is decided where it is shown. */
@Configuration(proxyBeanMethods = false)
class MeetingsRules {

    @Bean
    EndpointRules endpointRules() {
        String agenda = "/api/meetings/{id}/agenda";
        return EndpointRules.builder()
                .anyone(GET, "/api/bodies", "/api/bodies/{id}", "/api/members", "/api/members/{id}")
                .anyone(GET, "/api/meetings", "/api/meetings/{id}", agenda, "/api/agendas", "/api/meetings/calendar")
                .anyone(GET, "/api/documents/{id}", "/api/documents/{id}/text", "/api/documents/{id}/withdrawal")
                .anyone(GET, "/api/meetings/{id}/pack", "/api/meetings/{id}/pack/contents")
                .only(GET, "/api/agendas/due", CLERK, OFFICER, CHAIR)
                .only(GET, agenda + "/publication", CLERK, OFFICER, CHAIR)
                .only(POST, "/api/bodies", CLERK)
                .only(POST, "/api/members", CLERK)
                .only(POST, "/api/meetings", CLERK)
                .only(PATCH, "/api/meetings/{id}", CLERK)
                .only(PUT, "/api/meetings/{id}/kind", CLERK)
                .only(PUT, "/api/meetings/{id}/webcast", CLERK)
                .only(DELETE, "/api/meetings/{id}/webcast", CLERK)
                .only(POST, "/api/meetings/{id}/cancellation", CLERK)
                .only(POST, agenda + "/items", CLERK, OFFICER)
                .only(POST, agenda + "/urgent-items", CLERK)
                .only(PATCH, agenda + "/items/{itemId}", CLERK, OFFICER)
                .only(DELETE, agenda + "/items/{itemId}", CLERK)
                .only(PUT, agenda + "/order", CLERK)
                .only(POST, agenda + "/items/{itemId}/documents", CLERK, OFFICER)
                .only(DELETE, agenda + "/items/{itemId}/documents/{documentId}", CLERK, OFFICER)
                .only(POST, agenda + "/items/{itemId}/documents/{documentId}/withdrawal", CLERK)
                .only(POST, agenda + "/items/{itemId}/documents/{documentId}/correction", CLERK)
                .only(DELETE, agenda + "/items/{itemId}/documents/{documentId}/withdrawal", CLERK)
                .only(POST, agenda + "/publication", CLERK)
                .build();
    }
}
