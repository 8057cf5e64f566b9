package org.moothall.gateway.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.form.Trails;
import org.moothall.gateway.page.Frame;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The diary: what was just held and what is to come, by month. */
@Controller
class DiaryPage {
    private static final Duration BACK = Duration.ofDays(14);
    private static final Duration AHEAD = Duration.ofDays(400);

    private final InstantSource clock;
    private final Trails trails;

    DiaryPage(InstantSource clock, Trails trails) {
        this.clock = clock;
        this.trails = trails;
    }

    @GetMapping("/desk/meetings")
    String diary(@ModelAttribute(name = "frame", binding = false) Frame frame, Reading reading, Model model) {
        DeskOf.any(frame, "clerk", "officer", "chair", "member");
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Map<YearMonth, List<PlannedLines.PlannedLine>> months =
                PlannedLines.all(reading, Question.of("/api/meetings"), now.minus(BACK), now.plus(AHEAD)).stream()
                        .collect(Collectors.groupingBy(
                                PlannedLines.PlannedLine::month, TreeMap::new, Collectors.toList()));
        model.addAttribute("months", months);
        model.addAttribute("trail", trails.fromDesk());
        return "desk/diary";
    }
}
