package org.moothall.gateway.site;

import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Dates;
import org.moothall.gateway.page.PageProblems;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A committee: who is on it, when it meets and met, and what it decided lately. */
@Controller
class BodyPage {
    private static final int PAST_SHOWN = 12;
    private static final int DECISIONS_SHOWN = 8;
    private static final int YEARS = 2;

    private final URI publicUrl;
    private final InstantSource clock;
    private final BodyData data;

    BodyPage(@Value("${moothall.public-url}") URI publicUrl, InstantSource clock, BodyData data) {
        this.publicUrl = publicUrl;
        this.clock = clock;
        this.data = data;
    }

    @GetMapping("/bodies/{slug}")
    String body(@PathVariable String slug, Reading reading, Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.COUNCIL);
        Bodies.Body body = Optional.ofNullable(
                        reading.ask(Bodies.class, Bodies.ALL).needed().bySlug().get(slug))
                .orElseThrow(PageProblems::notFound);
        LocalDate from = today.minusYears(YEARS);
        LocalDate before = today.plusYears(YEARS);
        Question meetings = MeetingLines.of(from, before).with("bodyId", body.id());
        Asked<MeetingLines> found = reading.ask(MeetingLines.class, meetings);
        Asked<Members> members = reading.ask(
                Members.class,
                Question.of("/api/members").with("bodyId", body.id()).with("limit", MeetingLines.MOST));
        Asked<DecisionHits> decisions = reading.ask(DecisionHits.class, DecisionHits.of(body.id(), DECISIONS_SHOWN));
        model.addAttribute("body", body);
        model.addAttribute("canonical", publicUrl + "/bodies/" + slug);
        model.addAttribute("feeds", List.of("/api/feeds/notices.atom?body=" + body.id()));
        Optional<MeetingDays> days =
                found.wanted().map(page -> MeetingDays.of(page.andAllThatFollow(reading, meetings), from, before));
        days.ifPresent(all -> show(all, today, model));
        model.addAttribute(
                "linked",
                data.of(
                        body.name(),
                        "/bodies/" + slug,
                        days.map(all -> coming(all, today)).orElse(List.of()),
                        days.map(MeetingDays::addresses).orElse(Map.of())));
        members.wanted().ifPresent(page -> model.addAttribute("members", page.of(body.id())));
        decisions.wanted().ifPresent(page -> model.addAttribute("decisions", page.items()));
        return "site/body";
    }

    private static void show(MeetingDays days, LocalDate today, Model model) {
        List<MeetingLine> all = days.meetings();
        model.addAttribute("addresses", days.addresses());
        model.addAttribute("coming", coming(days, today));
        model.addAttribute(
                "past",
                all.reversed().stream()
                        .filter(line -> line.day().isBefore(today))
                        .limit(PAST_SHOWN)
                        .toList());
    }

    private static List<MeetingLine> coming(MeetingDays days, LocalDate today) {
        return days.meetings().stream()
                .filter(line -> !line.day().isBefore(today))
                .toList();
    }
}
