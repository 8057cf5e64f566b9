package org.moothall.gateway.site;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Dates;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what comes next, what has just been published, and where to search. */
@Controller
class HomePage {
    private static final int AHEAD = 90;
    private static final Duration LATELY = Duration.ofDays(31);
    private static final int SHOWN = 6;

    private final InstantSource clock;
    private final SiteData data;

    HomePage(InstantSource clock, SiteData data) {
        this.clock = clock;
        this.data = data;
    }

    @GetMapping("/")
    String home(Reading reading, Model model) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        // The lists come in the order of entry, so all of the time in question is asked for and put in order here.
        LocalDate today = LocalDate.ofInstant(now, Dates.COUNCIL);
        LocalDate until = today.plusDays(AHEAD);
        Asked<MeetingLines> ahead = reading.ask(MeetingLines.class, MeetingLines.of(today, until));
        Asked<MinutesLines> minutes = reading.ask(
                MinutesLines.class,
                Question.of("/api/minutes")
                        .with("status", "published")
                        .with("modifiedSince", now.minus(LATELY))
                        .with("limit", MeetingLines.MOST));
        ahead.wanted().ifPresent(found -> show(MeetingDays.of(found.items(), today, until), now, model));
        minutes.wanted().ifPresent(found -> model.addAttribute("minutes", found.latest(SHOWN)));
        model.addAttribute("feeds", List.of("/api/feeds/notices.atom"));
        model.addAttribute("linked", data.get());
        return "site/home";
    }

    private static void show(MeetingDays days, Instant now, Model model) {
        List<MeetingLine> ahead = days.meetings().stream()
                .filter(line -> !line.startsAt().toInstant().isBefore(now))
                .toList();
        model.addAttribute("addresses", days.addresses());
        model.addAttribute(
                "meetings",
                ahead.stream().filter(MeetingLine::isOn).limit(SHOWN).toList());
        model.addAttribute(
                "agendas",
                ahead.stream()
                        .filter(line -> line.hasAgenda() && line.changedSince(now.minus(LATELY)))
                        .sorted(MeetingLine.LATEST_CHANGE)
                        .limit(SHOWN)
                        .toList());
    }
}
