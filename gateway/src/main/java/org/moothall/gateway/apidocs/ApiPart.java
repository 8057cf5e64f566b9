package org.moothall.gateway.apidocs;

import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** One service's API description, and which of its paths can be reached through the gateway. */
record ApiPart(String name, Predicate<String> reachable, ObjectNode document) {}
