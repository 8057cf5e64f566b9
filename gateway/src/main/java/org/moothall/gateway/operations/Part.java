package org.moothall.gateway.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What one service has to say to a question that goes to several. */
sealed interface Part {

    /** Its part of the list, and where the next one is. */
    record Listed(List<ObjectNode> items, @Nullable String next) implements Part {}

    /** It is not there, or does not work. */
    record Unavailable(String service) implements Part {}

    /** It does not answer this caller, or not this question, and says why. */
    record Refused(HttpStatusCode status, JsonNode problem) implements Part {}
}
