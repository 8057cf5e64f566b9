package org.moothall.gateway.agenda;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.form.Form;
import org.moothall.gateway.form.Trails;
import org.moothall.gateway.page.Command;
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

/** Calls a meeting off, for a reason that everybody is told. */
@Controller
class CancellationPage {
    private static final String REASON = "reason";

    record Cancellation(String reason) {}

    private final OnceKeys keys;
    private final Trails trails;

    CancellationPage(OnceKeys keys, Trails trails) {
        this.keys = keys;
        this.trails = trails;
    }

    @GetMapping("/desk/meetings/{id}/cancellation")
    String form(
            @PathVariable String id,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Model model) {
        DeskOf.any(frame, "clerk");
        var found = reading.ask(MeetingSheet.class, "/api/meetings/{}", id).found();
        return show(found.value(), Form.fresh(found.etag(), keys), model);
    }

    @PostMapping("/desk/meetings/{id}/cancellation")
    String cancel(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Reading reading,
            Sending sending,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed).required(REASON, "desk.cancellation.reason.missing");
        if (!form.isFaulty()) {
            Command command = Command.post("/api/meetings/{}/cancellation", id)
                    .body(new Cancellation(form.value(REASON)))
                    .seen(form.value(Form.SEEN))
                    .once(form.value(Form.ONCE));
            if (!(sending.send(command) instanceof Sent.Refused(ServiceProblem problem))) {
                return "redirect:/desk/meetings/" + id + "?done=cancelled";
            }
            form = form.refused(problem);
        }
        response.setStatus(form.status());
        var found = reading.ask(MeetingSheet.class, "/api/meetings/{}", id).found();
        if (form.isStale() || form.isUsedUp()) {
            form = form.with(Form.SEEN, found.etag()).with(Form.ONCE, keys.next());
            model.addAttribute("theirs", found.value());
        }
        return show(found.value(), form, model);
    }

    private String show(MeetingSheet meeting, Form form, Model model) {
        model.addAttribute("meeting", meeting);
        model.addAttribute("form", form);
        model.addAttribute("trail", trails.fromDesk(meeting.step()));
        return "desk/cancellation";
    }
}
