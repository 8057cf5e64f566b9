package org.moothall.gateway.committee;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Comparator;
import java.util.List;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;

/** All bodies of the council. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BodyChoices(List<BodyChoice> items) {
    /** No council has more of them. */
    private static final int ALL = 200;

    public BodyChoices {
        items = items.stream().sorted(Comparator.comparing(BodyChoice::name)).toList();
    }

    public static Asked<BodyChoices> asked(Reading reading) {
        return reading.ask(BodyChoices.class, Question.of("/api/bodies").with("limit", ALL));
    }
}
