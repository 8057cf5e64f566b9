package org.moothall.gateway.proceedings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who was there: the members of the body to tick off, substitutes, others, and who came and went. */
@Controller
@RequestMapping("/desk/minutes/{meetingId}/attendance")
class AttendancePage {
    private final MinutesTrails trails;

    AttendancePage(MinutesTrails trails) {
        this.trails = trails;
    }

    @GetMapping
    ModelAndView form(
            @PathVariable String meetingId, @RequestParam(required = false) @Nullable String done, Reading reading) {
        return page(meetingId, null, null, reading).addObject("done", done);
    }

    @PostMapping
    ModelAndView record(
            @PathVariable String meetingId,
            @RequestParam(name = "do", defaultValue = "save") String next,
            HttpServletRequest request,
            Reading reading,
            Sending sending) {
        Typed typed = Typed.of(request);
        AttendanceForm form = AttendanceForm.of(typed);
        if (next.equals("row")) {
            return page(meetingId, form, typed.text("seen"), reading);
        }
        List<Member> council = reading.ask(Councillors.class, Councillors.question())
                .wanted()
                .map(Councillors::all)
                .orElse(List.of());
        Command record = Command.put("/api/minutes/{}/attendance", meetingId)
                .body(form.written(council))
                .seen(typed.text("seen"));
        return new Rewriting(sending.send(record), typed.text("seen"))
                .page(
                        Views.seeOther("/desk/minutes/{}/attendance?done=attendance", meetingId),
                        () -> page(meetingId, form, null, reading),
                        page -> page.getModel().get("saved") instanceof AttendanceForm saved
                                && Alike.are(form.written(council), saved.written(council)),
                        problem -> Refusal.of(problem, AttendancePage::section));
    }

    private ModelAndView page(
            String meetingId, @Nullable AttendanceForm typed, @Nullable String seen, Reading reading) {
        Asked<Councillors> council = reading.ask(Councillors.class, Councillors.question());
        Answer.Found<Sitting> found =
                reading.ask(Sitting.class, "/api/minutes/{}", meetingId).found();
        Sitting sitting = found.value();
        List<Member> ofTheBody =
                council.wanted().map(all -> all.of(sitting.bodyId())).orElse(List.of());
        AttendanceForm saved = AttendanceForm.of(sitting.there(), ofTheBody);
        return new ModelAndView("proceedings/attendance")
                .addObject("sitting", sitting)
                .addObject("form", (typed == null ? saved : typed).withBlanks())
                .addObject("saved", saved)
                .addObject("council", council.wanted().map(Councillors::all).orElse(List.of()))
                .addObject("seen", seen == null ? found.etag() : seen)
                .addObject("trail", trails.to(sitting.meetingId(), sitting.bodyName(), sitting.startsAt()));
    }

    /** The part of the page that has a field of the service. */
    private static String section(String field) {
        return field.startsWith("movements") ? "movements" : field.startsWith("inAttendance") ? "others" : "people";
    }
}
