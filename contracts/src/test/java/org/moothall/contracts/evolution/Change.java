package org.moothall.contracts.evolution;

import java.util.function.Consumer;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A change of one node of a document, and whether the contract calls it a break. */
record Change(String what, boolean breaking, JsonPointer where, Consumer<ObjectNode> edit) {

    JsonNode madeOn(JsonNode document) {
        JsonNode copy = document.deepCopy();
        edit.accept((ObjectNode) copy.at(where));
        return copy;
    }

    @Override
    public String toString() {
        return (breaking ? "break: " : "allowed: ") + what + " at " + where;
    }
}
