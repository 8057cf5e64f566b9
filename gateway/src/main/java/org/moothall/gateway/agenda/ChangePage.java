package org.moothall.gateway.agenda;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.form.Form;
import org.moothall.gateway.form.Trails;
import org.moothall.gateway.page.Answer;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.Dates;
import org.moothall.gateway.page.Frame;
import org.moothall.gateway.page.OnceKeys;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.moothall.gateway.page.Sent;
import org.moothall.gateway.page.ServiceProblem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Moves a meeting in time or place, or corrects where it is. */
@Controller
class ChangePage {
    record Move(
            @Nullable OffsetDateTime startsAt,
            String venue,
            @Nullable String shortNoticeReason) {}

    private final OnceKeys keys;
    private final Trails trails;

    ChangePage(OnceKeys keys, Trails trails) {
        this.keys = keys;
        this.trails = trails;
    }

    @GetMapping("/desk/meetings/{id}/change")
    String form(
            @PathVariable String id,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Model model) {
        DeskOf.any(frame, "clerk");
        Answer.Found<MeetingSheet> found = meeting(reading, id);
        MeetingSheet meeting = found.value();
        var start = meeting.startsAt().atZoneSameInstant(Dates.COUNCIL);
        Form form = Form.fresh(found.etag(), keys)
                .with("date", start.toLocalDate().toString())
                .with("time", start.toLocalTime().toString())
                .with("venue", meeting.venue());
        return show(meeting, form, model);
    }

    @PostMapping("/desk/meetings/{id}/change")
    String change(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Reading reading,
            Sending sending,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed).required("venue", "desk.meeting.venue.missing");
        Optional<LocalDate> date = form.date("date");
        Optional<LocalTime> time = form.time("time");
        form = date.isEmpty() ? form.fault("date", "desk.meeting.date.wrong") : form;
        form = time.isEmpty() ? form.fault("time", "desk.meeting.time.wrong") : form;
        if (!form.isFaulty()) {
            Move move = new Move(
                    date.orElseThrow()
                            .atTime(time.orElseThrow())
                            .atZone(Dates.COUNCIL)
                            .toOffsetDateTime(),
                    form.value("venue"),
                    form.textOrNull("shortNoticeReason"));
            Command command = Command.patch("/api/meetings/{}", id).body(move).seen(form.value(Form.SEEN));
            if (!(sending.send(command) instanceof Sent.Refused(ServiceProblem problem))) {
                return "redirect:/desk/meetings/" + id + "?done=moved";
            }
            form = form.refused(problem).renaming("startsAt", "date");
        }
        Answer.Found<MeetingSheet> found = meeting(reading, id);
        response.setStatus(form.status());
        if (form.isStale()) {
            form = form.with(Form.SEEN, found.etag());
            model.addAttribute("theirs", found.value());
        }
        return show(found.value(), form, model);
    }

    private static Answer.Found<MeetingSheet> meeting(Reading reading, String id) {
        return reading.ask(MeetingSheet.class, "/api/meetings/{}", id).found();
    }

    private String show(MeetingSheet meeting, Form form, Model model) {
        model.addAttribute("meeting", meeting);
        model.addAttribute("form", form);
        model.addAttribute("trail", trails.fromDesk(meeting.step()));
        return "desk/change";
    }
}
