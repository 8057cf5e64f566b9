package org.moothall.gateway.operations;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parts of all services as one list.
 *
 * @param items each names its service
 * @param next for each service that has more, where to go on
 * @param unavailable services whose part is missing, because they do not answer
 */
record ComposedList(List<ObjectNode> items, Map<String, String> next, List<String> unavailable) {

    static ComposedList of(Map<String, Part> parts) {
        var next = new TreeMap<String, String>();
        parts.forEach((service, part) -> {
            if (part instanceof Part.Listed listed && listed.next() != null) {
                next.put(service, listed.next());
            }
        });
        return new ComposedList(
                parts.values().stream()
                        .filter(Part.Listed.class::isInstance)
                        .flatMap(part -> ((Part.Listed) part).items().stream())
                        .toList(),
                next,
                parts.values().stream()
                        .filter(Part.Unavailable.class::isInstance)
                        .map(part -> ((Part.Unavailable) part).service())
                        .toList());
    }
}
