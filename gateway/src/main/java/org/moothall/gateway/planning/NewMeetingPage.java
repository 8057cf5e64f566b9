package org.moothall.gateway.planning;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.form.Form;
import org.moothall.gateway.form.Trails;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.Frame;
import org.moothall.gateway.page.OnceKeys;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.moothall.gateway.page.Sent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Plans one meeting. */
@Controller
class NewMeetingPage {
    private final OnceKeys keys;
    private final Trails trails;

    NewMeetingPage(OnceKeys keys, Trails trails) {
        this.keys = keys;
        this.trails = trails;
    }

    @GetMapping("/desk/meetings/new")
    String blank(
            @RequestParam(defaultValue = "") String bodyId,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Model model) {
        DeskOf.any(frame, "clerk");
        Form form = Form.fresh(null, keys).with("bodyId", bodyId).with("kind", NewMeeting.ORDINARY);
        return show(form, reading, model);
    }

    @PostMapping("/desk/meetings/new")
    String plan(
            @RequestParam Map<String, String> typed,
            Reading reading,
            Sending sending,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed)
                .required("bodyId", "desk.meeting.body.missing")
                .required("venue", "desk.meeting.venue.missing");
        Optional<LocalDate> date = form.date("date");
        Optional<LocalTime> time = form.time("time");
        form = date.isEmpty() ? form.fault("date", "desk.meeting.date.wrong") : form;
        form = time.isEmpty() ? form.fault("time", "desk.meeting.time.wrong") : form;
        if (!form.isFaulty()) {
            NewMeeting meeting = NewMeeting.of(
                    form.value("bodyId"),
                    date.orElseThrow(),
                    time.orElseThrow(),
                    form.value("venue"),
                    form.value("kind"));
            switch (sending.send(Command.post("/api/meetings")
                    .body(form.value("historical").isEmpty() ? meeting : meeting.heldBefore())
                    .once(form.value(Form.ONCE)))) {
                case Sent.Done done -> {
                    return "redirect:/desk/meetings/" + done.body().path("id").asString() + "?done=planned";
                }
                case Sent.Refused refused ->
                    form = form.refused(refused.problem()).renaming("startsAt", "date");
            }
        }
        response.setStatus(form.status());
        return show(form.isUsedUp() ? form.with(Form.ONCE, keys.next()) : form, reading, model);
    }

    private String show(Form form, Reading reading, Model model) {
        model.addAttribute("bodies", BodyLines.asked(reading).needed().byName());
        model.addAttribute("form", form);
        model.addAttribute("trail", trails.fromDesk());
        return "desk/new-meeting";
    }
}
