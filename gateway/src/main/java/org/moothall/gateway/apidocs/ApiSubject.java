package org.moothall.gateway.apidocs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.moothall.gateway.apidocs.ApiPage.Operation;
import tools.jackson.databind.JsonNode;

/** The operations of one subject, and every component that they refer to, or that such a component refers to. */
final class ApiSubject {
    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();
    private final Set<String> components = new TreeSet<>();

    ApiSubject(JsonNode document) {
        this.document = document;
    }

    void add(String path, String method, JsonNode operation) {
        operations.add(OperationReader.read(document, path, method, operation));
        follow(operation);
    }

    private void follow(JsonNode node) {
        References.in(node).stream().filter(components::add).forEach(component -> {
            var slash = component.indexOf('/');
            follow(document.path("components")
                    .path(component.substring(0, slash))
                    .path(component.substring(slash + 1)));
        });
    }

    List<Operation> operations() {
        return operations;
    }

    Set<String> components() {
        return components;
    }
}
