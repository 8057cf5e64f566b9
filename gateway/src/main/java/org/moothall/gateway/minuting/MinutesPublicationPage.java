package org.moothall.gateway.minuting;

import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Answer;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.OnceKeys;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.moothall.gateway.page.Sent;
import org.moothall.gateway.subscribers.Reach;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The last look before everybody can read the minutes: what will be public, and what will not. */
@Controller
@RequestMapping("/desk/minutes/{meetingId}/publication")
class MinutesPublicationPage {
    private final MinutesTrails trails;
    private final OnceKeys keys;

    MinutesPublicationPage(MinutesTrails trails, OnceKeys keys) {
        this.trails = trails;
        this.keys = keys;
    }

    @GetMapping
    ModelAndView preview(@PathVariable String meetingId, Reading reading) {
        Answer.Found<MinutesRecord> found =
                reading.ask(MinutesRecord.class, "/api/minutes/{}", meetingId).found();
        Asked<Reach> reach =
                Reach.asked(reading, "minutes-published", found.value().bodyId());
        return new ModelAndView("minuting/publication")
                .addObject("minutes", found.value())
                .addObject("reach", reach.wanted().orElse(null))
                .addObject("seen", found.etag())
                .addObject("once", keys.next())
                .addObject("trail", trails.to(found.value()));
    }

    @PostMapping
    ModelAndView publish(
            @PathVariable String meetingId,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String once,
            Sending sending,
            Reading reading) {
        Command publish = Command.post("/api/minutes/{}/publication", meetingId)
                .seen(seen)
                .once(once);
        return switch (sending.send(publish)) {
            case Sent.Done _ -> Views.seeOther("/desk/minutes/{}?done=publication", meetingId);
            case Sent.Refused(var problem) -> {
                ModelAndView page = preview(meetingId, reading).addObject("refusal", Refusal.of(problem));
                page.setStatus(HttpStatus.valueOf(problem.status()));
                yield page;
            }
        };
    }
}
