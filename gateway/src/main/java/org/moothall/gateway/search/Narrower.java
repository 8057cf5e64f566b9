package org.moothall.gateway.search;

import java.util.List;
import java.util.function.Function;
import org.moothall.gateway.page.Address;

/**
 * A way to find less: what was found, counted by one property, each count with the address that keeps to it.
 *
 * @param property the property, which is also the end of its words' key
 */
record Narrower(String property, List<Choice> choices) {
    record Choice(String value, String name, long count, Address address) {}

    static List<Narrower> of(Hits.Facets facets, Address here) {
        return List.of(
                        of("kind", facets.kinds(), count -> here.only("kind", count.value())),
                        of("body", facets.bodies(), count -> here.only("body", count.value())),
                        of(
                                "year",
                                facets.years(),
                                count -> here.only("from", count.value() + "-01-01")
                                        .only("to", count.value() + "-12-31")))
                .stream()
                .filter(narrower -> narrower.choices().size() > 1)
                .toList();
    }

    private static Narrower of(String property, List<Hits.Count> counts, Function<Hits.Count, Address> address) {
        return new Narrower(
                property,
                counts.stream()
                        .map(count -> new Choice(count.value(), count.name(), count.count(), address.apply(count)))
                        .toList());
    }

    public boolean isOfKinds() {
        return "kind".equals(property);
    }
}
