package org.moothall.gateway.minuting;

import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Dates;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All minutes that somebody still has something to do with, by how far they are. */
@Controller
class MinutesListPage {
    private static final int MOST = 200;
    /** What was published longer ago, and not touched since, is in the public's pages. */
    private static final Duration RECENT = Duration.ofDays(400);

    private final InstantSource clock;
    private final MinutesTrails trails;

    MinutesListPage(InstantSource clock, MinutesTrails trails) {
        this.clock = clock;
        this.trails = trails;
    }

    @GetMapping("/desk/minutes")
    String list(@RequestParam(required = false) @Nullable String done, Reading reading, Model model) {
        model.addAttribute("done", done);
        List<Asked<MinutesLine.Lines>> asked = Stream.of("draft", "circulated", "approved", "published")
                .map(status -> reading.ask(MinutesLine.Lines.class, question(status)))
                .toList();
        OffsetDateTime now = clock.instant().atZone(Dates.COUNCIL).toOffsetDateTime();
        List<MinutesLine> all = asked.stream()
                .flatMap(answer -> answer.wanted().stream())
                .flatMap(lines -> lines.items().stream())
                .sorted(Comparator.comparing(MinutesLine::startsAt).reversed())
                .toList();
        Map<Stage, List<MinutesLine>> byStage = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            List<MinutesLine> some = all.stream()
                    .filter(line -> line.stage() == stage)
                    .filter(line -> stage != Stage.DRAFT || !line.startsAt().isAfter(now))
                    .toList();
            if (!some.isEmpty()) {
                byStage.put(stage, some);
            }
        }
        model.addAttribute("stages", byStage);
        model.addAttribute(
                "coming",
                all.reversed().stream()
                        .filter(line ->
                                line.stage() == Stage.DRAFT && line.startsAt().isAfter(now))
                        .toList());
        model.addAttribute("trail", trails.toDesk());
        return "minuting/list";
    }

    private Question question(String status) {
        return Question.of("/api/minutes")
                .with("status", status)
                .with(
                        "modifiedSince",
                        status.equals("published")
                                ? clock.instant().minus(RECENT).truncatedTo(ChronoUnit.SECONDS)
                                : null)
                .with("limit", MOST);
    }
}
