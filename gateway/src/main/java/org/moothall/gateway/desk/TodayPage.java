package org.moothall.gateway.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.moothall.gateway.desk.TodayLines.ActionLine;
import org.moothall.gateway.desk.TodayLines.ActionLines;
import org.moothall.gateway.desk.TodayLines.CallInLines;
import org.moothall.gateway.desk.TodayLines.Count;
import org.moothall.gateway.desk.TodayLines.MinutesLine;
import org.moothall.gateway.desk.TodayLines.MinutesLines;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Dates;
import org.moothall.gateway.page.Frame;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Where the day begins: what is due by law, what is at risk, and what waits for whoever looks at it. */
@Controller
class TodayPage {
    private static final Duration AHEAD = Duration.ofDays(42);
    private static final int MANY = 200;
    private static final int SOME = 20;

    /** An agenda that is due, and the key of the words for how it stands today. */
    record Due(DueAgenda agenda, String standing) {}

    private final InstantSource clock;

    TodayPage(InstantSource clock) {
        this.clock = clock;
    }

    @GetMapping("/desk")
    String today(@ModelAttribute(name = "frame", binding = false) Frame frame, Reading reading, Model model) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        LocalDate today = LocalDate.ofInstant(now, Dates.COUNCIL);
        boolean clerk = frame.has("clerk");
        boolean operator = frame.has("operator");

        var agendas = askIf(
                clerk || frame.has("officer") || frame.has("chair"),
                reading,
                DueAgenda.Lines.class,
                Question.of("/api/agendas/due").with("before", now.plus(AHEAD)).with("limit", MANY));
        var drafts = askIf(clerk, reading, MinutesLines.class, minutes("draft"));
        var circulated = askIf(clerk || frame.has("chair"), reading, MinutesLines.class, minutes("circulated"));
        var approved = askIf(clerk, reading, MinutesLines.class, minutes("approved"));
        var mine = askIf(
                frame.has("officer"),
                reading,
                ActionLines.class,
                actions().with("owner", frame.person()).with("limit", MANY));
        var overdue = askIf(
                clerk || frame.has("officer"),
                reading,
                ActionLines.class,
                actions().with("overdue", true).with("limit", SOME));
        var open = askIf(clerk, reading, CallInLines.class, callIns("open-to-call-in"));
        var called = askIf(clerk, reading, CallInLines.class, callIns("called-in"));
        var failed = askIf(
                clerk || operator,
                reading,
                Count.class,
                Question.of("/api/deliveries").with("status", "failed").with("limit", SOME));
        var minutesLetters = askIf(operator, reading, Count.class, letters("minutes"));
        var noticeLetters = askIf(operator, reading, Count.class, letters("notifications"));

        put(model, "due", agendas, lines -> standing(lines.items(), today));
        put(model, "drafts", drafts, lines -> held(lines.items(), now));
        put(model, "circulated", circulated, MinutesLines::items);
        put(model, "approved", approved, MinutesLines::items);
        put(
                model,
                "mine",
                mine,
                lines -> lines.items().stream().filter(ActionLine::isUnfinished).toList());
        put(model, "overdue", overdue, ActionLines::items);
        put(model, "open", open, CallInLines::items);
        put(model, "called", called, CallInLines::items);
        put(model, "failed", failed, count -> count);
        put(model, "minutesLetters", minutesLetters, count -> count);
        put(model, "noticeLetters", noticeLetters, count -> count);
        return "desk/today";
    }

    private static Question minutes(String status) {
        return Question.of("/api/minutes").with("status", status).with("limit", MANY);
    }

    private static Question actions() {
        return Question.of("/api/actions");
    }

    private static Question callIns(String status) {
        return Question.of("/api/decisions/call-ins").with("status", status).with("limit", SOME);
    }

    private static Question letters(String service) {
        return Question.of("/api/operations/" + service + "/dead-letters").with("limit", SOME);
    }

    /** Puts a question only for those whom its answer is for; all of them go out before any is waited for. */
    private static <T> Optional<Asked<T>> askIf(boolean wanted, Reading reading, Class<T> type, Question question) {
        return wanted ? Optional.of(reading.ask(type, question)) : Optional.empty();
    }

    private static <T> void put(Model model, String name, Optional<Asked<T>> asked, Function<T, Object> shown) {
        asked.flatMap(Asked::wanted).map(shown).ifPresent(found -> model.addAttribute(name, found));
    }

    private static List<Due> standing(List<DueAgenda> agendas, LocalDate today) {
        return agendas.stream()
                .sorted(Comparator.comparing(DueAgenda::lastDayInTime).thenComparing(DueAgenda::startsAt))
                .map(agenda -> new Due(agenda, agenda.standing(today)))
                .toList();
    }

    /** A draft is there as soon as the agenda is out; it waits for somebody once the meeting has begun. */
    private static List<MinutesLine> held(List<MinutesLine> drafts, Instant now) {
        return drafts.stream()
                .filter(minutes -> minutes.startsAt().toInstant().isBefore(now))
                .toList();
    }
}
