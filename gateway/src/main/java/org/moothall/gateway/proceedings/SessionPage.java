package org.moothall.gateway.proceedings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.minuting.Alike;
import org.moothall.gateway.minuting.MinutesTrails;
import org.moothall.gateway.minuting.Refusal;
import org.moothall.gateway.minuting.Rewriting;
import org.moothall.gateway.minuting.Typed;
import org.moothall.gateway.minuting.Views;
import org.moothall.gateway.page.Answer;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.Dates;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.moothall.gateway.page.ServiceProblem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** While the meeting goes on: when it began, was adjourned and ended, and the item that it has come to. */
@Controller
@RequestMapping("/desk/minutes/{meetingId}/session")
class SessionPage {
    /** How far the meeting is, as everybody is told. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Progress(String phase, @Nullable Reached item) {
        @JsonIgnoreProperties(ignoreUnknown = true)
        record Reached(String itemId) {}

        public boolean isAt(String itemId) {
            return item != null && item.itemId().equals(itemId);
        }
    }

    private final MinutesTrails trails;
    private final InstantSource clock;

    SessionPage(MinutesTrails trails, InstantSource clock) {
        this.trails = trails;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(
            @PathVariable String meetingId, @RequestParam(required = false) @Nullable String done, Reading reading) {
        return page(meetingId, null, reading).addObject("done", done);
    }

    @PostMapping
    ModelAndView record(
            @PathVariable String meetingId,
            @RequestParam(name = "do", defaultValue = "save") String what,
            HttpServletRequest request,
            Reading reading,
            Sending sending) {
        Typed typed = Typed.of(request);
        SessionForm shown = SessionForm.of(typed);
        SessionForm form = shown.at(
                what, TypedTime.field(clock.instant().atZone(Dates.COUNCIL).toOffsetDateTime()));
        Command record = Command.put("/api/minutes/{}/session", meetingId)
                .body(form.written())
                .seen(typed.text("seen"));
        return new Rewriting(sending.send(record), typed.text("seen"))
                .page(
                        done(meetingId, "session"),
                        () -> page(meetingId, form, reading),
                        page -> page.getModel().get("saved") instanceof SessionForm saved
                                && Alike.are(
                                        saved.written(),
                                        shown.as(what, saved, form).written()),
                        SessionPage::refusal);
    }

    @PostMapping("/item")
    ModelAndView reach(
            @PathVariable String meetingId,
            @RequestParam(defaultValue = "") String itemId,
            Reading reading,
            Sending sending) {
        Command reach = Command.put("/api/minutes/{}/session/item", meetingId).body(Map.of("itemId", itemId));
        return new Rewriting(sending.send(reach), null)
                .page(done(meetingId, "reached"), () -> page(meetingId, null, reading), SessionPage::refusal);
    }

    private static ModelAndView done(String meetingId, String what) {
        return Views.seeOther("/desk/minutes/{}/session?done=" + what, meetingId);
    }

    private ModelAndView page(String meetingId, @Nullable SessionForm typed, Reading reading) {
        Asked<Progress> progress = reading.ask(Progress.class, "/api/minutes/{}/progress", meetingId);
        Answer.Found<Sitting> found =
                reading.ask(Sitting.class, "/api/minutes/{}", meetingId).found();
        Sitting sitting = found.value();
        SessionForm saved = SessionForm.of(sitting.session());
        return new ModelAndView("proceedings/session")
                .addObject("sitting", sitting)
                .addObject("form", typed == null ? saved : typed)
                .addObject("saved", saved)
                .addObject("progress", progress.wanted().orElse(null))
                .addObject("seen", found.etag())
                .addObject("trail", trails.to(sitting.meetingId(), sitting.bodyName(), sitting.startsAt()));
    }

    private static Refusal refusal(ServiceProblem problem) {
        return Refusal.of(problem, field -> field.startsWith("adjournments") ? "adjournments" : field);
    }
}
