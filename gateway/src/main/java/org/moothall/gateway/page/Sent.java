package org.moothall.gateway.page;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What came of a command. */
public sealed interface Sent {

    /** It is done: what the service answered, which is an empty object where it had nothing to say. */
    record Done(JsonNode body, @Nullable String etag) implements Sent {}

    /** Nothing was changed, save where the service was away: then nobody knows, and the problem's status is 503. */
    record Refused(ServiceProblem problem) implements Sent {}
}
