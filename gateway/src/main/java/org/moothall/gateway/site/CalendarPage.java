package org.moothall.gateway.site;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Dates;
import org.moothall.gateway.page.PageProblems;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The meetings of a month, as a table of its weeks or as a list, of all bodies or of one. */
@Controller
class CalendarPage {
    /** Nobody planned or will plan meetings here before and after these. */
    private static final Pattern MONTH = Pattern.compile("(1[89]|2[01])\\d{2}-(0[1-9]|1[0-2])");

    private final InstantSource clock;
    private final Dates dates;

    CalendarPage(InstantSource clock, Dates dates) {
        this.clock = clock;
        this.dates = dates;
    }

    @GetMapping("/meetings")
    String calendar(
            @RequestParam(required = false) @Nullable String month,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String view,
            Reading reading,
            Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.COUNCIL);
        YearMonth shown = month == null || month.isEmpty() ? YearMonth.from(today) : monthOf(month);
        LocalDate first = shown.atDay(1);
        LocalDate next = first.plusMonths(1);
        Question question = MeetingLines.of(first, next).with("bodyId", body);
        Asked<MeetingLines> meetings = reading.ask(MeetingLines.class, question);
        Asked<Bodies> bodies = reading.ask(Bodies.class, Bodies.ALL);
        MeetingDays days = MeetingDays.of(meetings.needed().andAllThatFollow(reading, question), first, next);
        model.addAttribute("month", shown);
        model.addAttribute("monthName", dates.month(shown));
        model.addAttribute("today", today);
        model.addAttribute("list", "list".equals(view));
        model.addAttribute("links", new CalendarLinks(body, "list".equals(view)));
        model.addAttribute("chosen", body == null ? "" : body);
        model.addAttribute("meetings", days.meetings());
        model.addAttribute("addresses", days.addresses());
        model.addAttribute("weeks", MonthGrid.weeks(shown, days.meetings()));
        bodies.wanted()
                .ifPresent(all -> model.addAttribute(
                        "bodies",
                        all.items().stream()
                                .sorted(Comparator.comparing(Bodies.Body::name))
                                .toList()));
        model.addAttribute("feeds", List.of("/api/feeds/notices.atom"));
        return "site/calendar";
    }

    private static YearMonth monthOf(String month) {
        if (!MONTH.matcher(month).matches()) {
            throw PageProblems.notFound();
        }
        return YearMonth.parse(month);
    }
}
