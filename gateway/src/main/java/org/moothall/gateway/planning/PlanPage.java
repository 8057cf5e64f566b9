package org.moothall.gateway.planning;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.form.Form;
import org.moothall.gateway.form.Trails;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.Dates;
import org.moothall.gateway.page.Frame;
import org.moothall.gateway.page.OnceKeys;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.moothall.gateway.page.Sent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Plans the meetings of a body for a year: a rhythm first, then its days to look at, then one meeting after the other.
 * Each day has a key of its own, so that a plan that was stopped goes on, however often, without planning a day twice.
 */
@Controller
class PlanPage {
    private static final String DAYS = "day-of-plan";
    private static final int MOST_AT_ONCE = 120;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Calendar(Set<LocalDate> closedDays) {}

    private final OnceKeys keys;
    private final Trails trails;

    PlanPage(OnceKeys keys, Trails trails) {
        this.keys = keys;
        this.trails = trails;
    }

    @GetMapping("/desk/plan")
    String blank(@ModelAttribute(name = "frame", binding = false) Frame frame, Reading reading, Model model) {
        DeskOf.any(frame, "clerk");
        Form form = Form.fresh(null, keys)
                .with("rhythm", "weeks")
                .with("weeks", "4")
                .with("day", "TUESDAY")
                .with("which", "1");
        return form(form, reading, model);
    }

    /** Shows the days before anything is planned. */
    @PostMapping("/desk/plan/days")
    String days(
            @RequestParam MultiValueMap<String, String> typed,
            Reading reading,
            HttpServletResponse response,
            Model model) {
        Form form = YearForm.checked(Form.of(typed.toSingleValueMap()));
        if (form.isFaulty()) {
            response.setStatus(form.status());
            return form(form, reading, model);
        }
        YearForm plan = YearForm.of(form);
        Asked<Calendar> calendar = reading.ask(
                Calendar.class,
                Question.of("/api/meetings/calendar").with("from", plan.from()).with("to", plan.to()));
        Asked<BodyLines> bodies = BodyLines.asked(reading);
        Set<LocalDate> taken = taken(plan, reading);
        List<PlanDay> days = PlanDay.of(plan, calendar.needed().closedDays(), taken);
        model.addAttribute("days", days);
        model.addAttribute("body", nameOf(plan.bodyId(), bodies));
        // What is planned from here on is this plan, whatever else was planned from the same form before.
        return scene(form.with(Form.ONCE, keys.next()), "desk/plan-days", model);
    }

    /** Plans the days that were ticked, one by one, and says of each what came of it. */
    @PostMapping("/desk/plan/meetings")
    String plan(
            @RequestParam MultiValueMap<String, String> typed,
            Reading reading,
            Sending sending,
            HttpServletResponse response,
            Model model) {
        Form form = YearForm.checked(Form.of(typed.toSingleValueMap())).required(Form.ONCE, "desk.plan.key.missing");
        List<LocalDate> wanted = ticked(typed.getOrDefault(DAYS, List.of()));
        if (wanted.isEmpty() && !form.isFaulty()) {
            form = form.fault("rhythm", "desk.plan.days.missing");
        }
        if (form.isFaulty()) {
            response.setStatus(form.status());
            return form(form, reading, model);
        }
        YearForm plan = YearForm.of(form);
        List<PlanOutcome> outcomes = planned(plan, wanted, form.value(Form.ONCE), sending);
        model.addAttribute("outcomes", outcomes);
        model.addAttribute(
                "planned", outcomes.stream().filter(PlanOutcome::isPlanned).count());
        model.addAttribute("open", outcomes.stream().filter(PlanOutcome::isOpen).toList());
        model.addAttribute("body", nameOf(plan.bodyId(), BodyLines.asked(reading)));
        return scene(form, "desk/plan-report", model);
    }

    /** Where nobody answers, the days that are left are not tried: they wait until somebody goes on. */
    private static List<PlanOutcome> planned(YearForm plan, List<LocalDate> days, String key, Sending sending) {
        List<PlanOutcome> outcomes = new ArrayList<>();
        boolean going = true;
        for (LocalDate day : days) {
            PlanOutcome outcome = going ? planned(plan, day, key, sending) : new PlanOutcome(day, null, null);
            going = !outcome.isOpen();
            outcomes.add(outcome);
        }
        return outcomes;
    }

    private static PlanOutcome planned(YearForm plan, LocalDate day, String key, Sending sending) {
        NewMeeting meeting = NewMeeting.of(plan.bodyId(), day, plan.time(), plan.venue(), NewMeeting.ORDINARY);
        Command command = Command.post("/api/meetings").body(meeting).once(key + "." + day);
        return switch (sending.send(command)) {
            case Sent.Done done -> new PlanOutcome(day, done.body().path("id").asString(), null);
            case Sent.Refused refused -> new PlanOutcome(day, null, refused.problem());
        };
    }

    private static List<LocalDate> ticked(List<String> days) {
        Set<LocalDate> ticked = new TreeSet<>();
        for (String day : days.stream().limit(MOST_AT_ONCE).toList()) {
            try {
                ticked.add(LocalDate.parse(day));
            } catch (DateTimeParseException notOurs) {
                return List.of();
            }
        }
        return List.copyOf(ticked);
    }

    private static Set<LocalDate> taken(YearForm plan, Reading reading) {
        Instant from = plan.from().atStartOfDay(Dates.COUNCIL).toInstant();
        Instant before = plan.to().plusDays(1).atStartOfDay(Dates.COUNCIL).toInstant();
        return PlannedLines.all(reading, Question.of("/api/meetings").with("bodyId", plan.bodyId()), from, before)
                .stream()
                .filter(PlannedLines.PlannedLine::isOn)
                .map(PlannedLines.PlannedLine::day)
                .collect(Collectors.toSet());
    }

    private static String nameOf(String bodyId, Asked<BodyLines> bodies) {
        Optional<BodyLines.BodyLine> found = bodies.needed().items().stream()
                .filter(body -> body.id().equals(bodyId))
                .findFirst();
        return found.map(BodyLines.BodyLine::name).orElse(bodyId);
    }

    private String form(Form form, Reading reading, Model model) {
        model.addAttribute("bodies", BodyLines.asked(reading).needed().byName());
        return scene(form, "desk/plan", model);
    }

    private String scene(Form form, String view, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("trail", trails.fromDesk());
        return view;
    }
}
