package org.moothall.minutes.wiring;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PATCH;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import org.moothall.http.EndpointRules;
import org.moothall.http.Role;
import org.moothall.operations.OperationsRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may call which endpoint. What a reader may see of minutes and actions is told by their audience. */
@Configuration(proxyBeanMethods = false)
class Endpoints {

    @Bean
    EndpointRules endpointRules() {
        return EndpointRules.builder()
                .only(POST, "/api/minutes/imports", Role.CLERK)
                .only(POST, "/api/minutes/imports/*/placements", Role.CLERK)
                .only(POST, "/api/minutes/imports/*/motions", Role.CLERK)
                .only(PUT, "/api/minutes/imports/*/review", Role.CLERK)
                .only(POST, "/api/minutes/imports/*/review/text", Role.CLERK)
                .only(POST, "/api/minutes/imports/*/review/motions", Role.CLERK)
                .only(POST, "/api/minutes/imports/batches", Role.CLERK)
                .only(POST, "/api/minutes/imports/batches/*/cancellation", Role.CLERK)
                .only(GET, "/api/minutes/imports/**", Role.CLERK)
                .only(GET, "/api/minutes/action-proposals", Role.CLERK)
                .only(POST, "/api/minutes/action-proposals", Role.CLERK)
                .only(GET, "/api/minutes/phrases", Role.CLERK)
                .only(GET, "/api/minutes/phrases/*", Role.CLERK)
                .only(POST, "/api/minutes/phrases", Role.CLERK)
                .only(PUT, "/api/minutes/phrases/*", Role.CLERK)
                .only(DELETE, "/api/minutes/phrases/*", Role.CLERK)
                .only(POST, "/api/minutes/*/items/*/phrases", Role.CLERK)
                .only(GET, "/api/minutes/retention/passed", Role.CLERK, Role.OPERATOR)
                .only(GET, "/api/minutes/attendance-clocks", Role.CLERK, Role.OFFICER)
                .only(GET, "/api/minutes/attendance-clocks/*", Role.CLERK, Role.OFFICER)
                .only(PUT, "/api/minutes/attendance-clocks/*/**", Role.CLERK)
                .only(DELETE, "/api/minutes/attendance-clocks/*/**", Role.CLERK)
                .anyone(GET, "/api/minutes/*/retention")
                .anyone(GET, "/api/minutes", "/api/minutes/*", "/api/actions", "/api/actions/*", "/api/decisions")
                .anyone(
                        GET,
                        "/api/minutes/*/revisions",
                        "/api/minutes/*/revisions/*",
                        "/api/minutes/*/revisions/*/diff/*",
                        "/api/minutes/*/proof")
                .anyone(GET, "/api/minutes/*/document", "/api/minutes/*/decisions/*/document")
                .anyone(GET, "/api/minutes/*/items/*")
                .only(GET, "/api/minutes/*/items/*/versions", Role.CLERK)
                .only(GET, "/api/minutes/*/items/*/versions/*", Role.CLERK)
                .only(POST, "/api/minutes/*/items/*/versions/*/restoration", Role.CLERK)
                .only(POST, "/api/minutes/*/items/*/merge", Role.CLERK)
                .only(PUT, "/api/minutes/*/items/*", Role.CLERK)
                .only(PUT, "/api/minutes/*/items/*/motions", Role.CLERK)
                .only(PUT, "/api/minutes/*/items/*/interests", Role.CLERK)
                .only(PUT, "/api/minutes/*/items/*/number", Role.CLERK)
                .only(DELETE, "/api/minutes/*/items/*/number", Role.CLERK)
                .only(PUT, "/api/minutes/*/items/*/special-circumstances", Role.CLERK)
                .only(PUT, "/api/minutes/*/items/*/public-summary", Role.CLERK)
                .only(PUT, "/api/minutes/*/attendance", Role.CLERK)
                .only(PUT, "/api/minutes/*/session", Role.CLERK)
                .only(PUT, "/api/minutes/*/session/item", Role.CLERK)
                .anyone(GET, "/api/minutes/*/progress", "/api/minutes/*/announcements")
                .only(GET, "/api/minutes/*/items/*/announcement", Role.CLERK)
                .only(POST, "/api/minutes/*/items/*/announcement", Role.CLERK)
                .only(DELETE, "/api/minutes/*/items/*/announcement", Role.CLERK)
                .only(POST, "/api/minutes/*/circulation", Role.CLERK)
                .only(POST, "/api/minutes/*/approval", Role.CHAIR)
                .only(POST, "/api/minutes/*/return", Role.CHAIR)
                .only(POST, "/api/minutes/*/publication", Role.CLERK)
                .only(POST, "/api/minutes/*/submission", Role.CLERK)
                .only(POST, "/api/minutes/*/confirmation", Role.CLERK)
                .only(POST, "/api/minutes/*/signature", Role.CHAIR)
                .only(PATCH, "/api/actions/*", Role.CLERK, Role.OFFICER)
                .only(POST, "/api/operations/minutes/record-check", Role.OPERATOR)
                .only(PUT, "/api/actions/*/assignment", Role.CLERK)
                .anyone(GET, "/api/decisions/call-ins", "/api/decisions/call-ins/*")
                .only(POST, "/api/decisions/call-ins/*/request", Role.CLERK)
                .only(POST, "/api/decisions/call-ins/*/conclusions", Role.CLERK)
                .only(POST, "/api/decisions/call-ins/*/urgency", Role.CLERK)
                .anyone(GET, "/api/decisions/officer", "/api/decisions/officer/*")
                .only(POST, "/api/decisions/officer", Role.CLERK, Role.OFFICER)
                .only(PUT, "/api/decisions/officer/*", Role.CLERK, Role.OFFICER)
                .only(POST, "/api/decisions/officer/*/publication", Role.CLERK)
                .anyone(GET, "/api/search", "/api/search/suggestions")
                .only(GET, "/api/operations/minutes/search-index", Role.OPERATOR)
                .only(POST, "/api/operations/minutes/search-index/rebuild", Role.OPERATOR)
                .and(OperationsRules.of("minutes"))
                .build();
    }
}
