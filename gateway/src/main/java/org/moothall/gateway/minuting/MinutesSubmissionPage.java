package org.moothall.gateway.minuting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Answer;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.OnceKeys;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a clerk brings published minutes before a later meeting of the body. */
@Controller
@RequestMapping("/desk/minutes/{meetingId}/submission")
class MinutesSubmissionPage {
    private static final int MOST = 200;

    private final MinutesTrails trails;
    private final OnceKeys keys;

    MinutesSubmissionPage(MinutesTrails trails, OnceKeys keys) {
        this.trails = trails;
        this.keys = keys;
    }

    @GetMapping
    ModelAndView meetings(@PathVariable String meetingId, Reading reading) {
        Answer.Found<MinutesRecord> found =
                reading.ask(MinutesRecord.class, "/api/minutes/{}", meetingId).found();
        MinutesRecord minutes = found.value();
        Optional<List<LaterMeeting>> later = reading.ask(
                        LaterMeeting.Lines.class,
                        Question.of("/api/meetings")
                                .with("bodyId", minutes.bodyId())
                                .with("from", minutes.startsAt().toInstant())
                                .with("limit", MOST))
                .wanted()
                .map(lines -> lines.suitableAfter(minutes.startsAt()));
        return new ModelAndView("minuting/submission")
                .addObject("minutes", minutes)
                .addObject("meetings", later.orElse(null))
                .addObject("seen", found.etag())
                .addObject("once", keys.next())
                .addObject("trail", trails.to(minutes));
    }

    @PostMapping
    ModelAndView submit(
            @PathVariable String meetingId,
            @RequestParam(name = "meetingId", required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String once,
            Sending sending,
            Reading reading) {
        Command submit = Command.post("/api/minutes/{}/submission", meetingId)
                .body(to == null ? Map.of() : Map.of("meetingId", to))
                .seen(seen)
                .once(once);
        return new Rewriting(sending.send(submit), seen, once)
                .page(
                        Views.seeOther("/desk/minutes/{}?done=submission", meetingId),
                        () -> meetings(meetingId, reading).addObject("chosen", to),
                        Refusal::of);
    }
}
