package org.moothall.gateway.planning;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Comparator;
import java.util.List;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;

/** The bodies of the council. */
@JsonIgnoreProperties(ignoreUnknown = true)
record BodyLines(List<BodyLine> items) {
    private static final int ALL = 200;

    /** A body that meets. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record BodyLine(String id, String name, String kind) {}

    static Asked<BodyLines> asked(Reading reading) {
        return reading.ask(BodyLines.class, Question.of("/api/bodies").with("limit", ALL));
    }

    List<BodyLine> byName() {
        return items.stream()
                .sorted(Comparator.comparing(BodyLine::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
