package org.moothall.gateway.minuting;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Answer;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.Dates;
import org.moothall.gateway.page.OnceKeys;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.moothall.gateway.page.Sent;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The minutes of one meeting: every item, how far they are, what is missing, and the next step. */
@Controller
@RequestMapping("/desk/minutes/{meetingId}")
class MinutesOverviewPage {
    private static final String CIRCULATION = "circulation";

    private final InstantSource clock;
    private final MinutesTrails trails;
    private final Dates dates;
    private final OnceKeys keys;

    MinutesOverviewPage(InstantSource clock, MinutesTrails trails, Dates dates, OnceKeys keys) {
        this.clock = clock;
        this.trails = trails;
        this.dates = dates;
        this.keys = keys;
    }

    @GetMapping
    ModelAndView overview(
            @PathVariable String meetingId,
            @RequestParam(required = false) @Nullable String done,
            Reading reading,
            Model model) {
        model.addAttribute("done", done);
        return overview(meetingId, reading);
    }

    @PostMapping("/circulation")
    ModelAndView circulate(
            @PathVariable String meetingId,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String once,
            Sending sending,
            Reading reading) {
        Command circulate = Command.post("/api/minutes/{}/circulation", meetingId)
                .seen(seen)
                .once(once);
        return after(sending.send(circulate), meetingId, CIRCULATION, reading);
    }

    @PostMapping("/approval")
    ModelAndView approve(
            @PathVariable String meetingId,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String once,
            Sending sending,
            Reading reading) {
        Command approve =
                Command.post("/api/minutes/{}/approval", meetingId).seen(seen).once(once);
        return after(sending.send(approve), meetingId, "approval", reading);
    }

    private ModelAndView after(Sent sent, String meetingId, String step, Reading reading) {
        return switch (sent) {
            case Sent.Done _ -> Views.seeOther("/desk/minutes/{}?done=" + step, meetingId);
            case Sent.Refused(var problem) -> {
                ModelAndView page = overview(meetingId, reading);
                page.addObject("refusal", Refusal.of(problem));
                page.setStatus(HttpStatus.valueOf(problem.status()));
                yield page;
            }
        };
    }

    private ModelAndView overview(String meetingId, Reading reading) {
        Answer.Found<MinutesRecord> found =
                reading.ask(MinutesRecord.class, "/api/minutes/{}", meetingId).found();
        MinutesRecord minutes = found.value();
        ModelAndView page = new ModelAndView("minuting/overview");
        page.addObject("minutes", minutes);
        page.addObject("day", dates.day(minutes.startsAt()));
        page.addObject(
                "gaps", Gap.of(minutes, clock.instant().atZone(Dates.COUNCIL).toOffsetDateTime()));
        page.addObject("seen", found.etag());
        page.addObject("once", keys.next());
        page.addObject("trail", trails.toList());
        return page;
    }
}
