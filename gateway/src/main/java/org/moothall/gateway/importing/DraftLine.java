package org.moothall.gateway.importing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;

/** Minutes that can still be written, to choose from. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DraftLine(String meetingId, String bodyName, OffsetDateTime startsAt) {
    private static final int MOST = 200;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Lines(List<DraftLine> items, @Nullable String next) {}

    /** Those that were asked for, the latest meeting first. */
    static List<DraftLine> of(Stream<Asked<Lines>> asked) {
        return asked.flatMap(answer -> answer.wanted().stream())
                .flatMap(lines -> lines.items().stream())
                .distinct()
                .sorted(Comparator.comparing(DraftLine::startsAt).reversed())
                .toList();
    }

    static List<Asked<Lines>> asked(Reading reading) {
        return Stream.of("draft", "circulated")
                .map(status ->
                        Question.of("/api/minutes").with("status", status).with("limit", MOST))
                .map(question -> reading.ask(Lines.class, question))
                .toList();
    }
}
