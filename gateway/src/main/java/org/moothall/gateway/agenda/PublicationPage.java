package org.moothall.gateway.agenda;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.form.Form;
import org.moothall.gateway.form.Trails;
import org.moothall.gateway.page.Answer;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.Frame;
import org.moothall.gateway.page.OnceKeys;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.moothall.gateway.page.Sent;
import org.moothall.gateway.page.ServiceProblem;
import org.moothall.gateway.subscribers.Reach;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Publishes an agenda, after it has shown what everybody would read, what stays private, whether it is in time, and how
 * many would be told. Only what was shown is published: a draft that changed since is shown again first.
 */
@Controller
class PublicationPage {
    private static final String REASON = "shortNoticeReason";

    record Publication(@Nullable String shortNoticeReason) {}

    private final OnceKeys keys;
    private final Trails trails;

    PublicationPage(OnceKeys keys, Trails trails) {
        this.keys = keys;
        this.trails = trails;
    }

    @GetMapping("/desk/meetings/{id}/publication")
    String preview(
            @PathVariable String id,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Model model) {
        DeskOf.any(frame, "clerk");
        return show(id, Form.fresh(null, keys), reading, model);
    }

    @PostMapping("/desk/meetings/{id}/publication")
    String publish(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Reading reading,
            Sending sending,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed);
        // A form without a version would publish what nobody has looked at.
        Command command = Command.post("/api/meetings/{}/agenda/publication", id)
                .body(new Publication(form.textOrNull(REASON)))
                .seen(form.value(Form.SEEN).isEmpty() ? "\"0\"" : form.value(Form.SEEN))
                .once(form.value(Form.ONCE));
        if (!(sending.send(command) instanceof Sent.Refused(ServiceProblem problem))) {
            return "redirect:/desk/meetings/" + id + "?done=published";
        }
        Form refused = problem.is("late-publication") && form.textOrNull(REASON) == null
                ? form.fault(REASON, "desk.publication.reason.missing")
                : form.refused(problem);
        response.setStatus(refused.status());
        return show(id, refused.with(Form.ONCE, keys.next()), reading, model);
    }

    private String show(String id, Form form, Reading reading, Model model) {
        Asked<MeetingSheet> asked = reading.ask(MeetingSheet.class, "/api/meetings/{}", id);
        Asked<PreviewSheet> preview = reading.ask(PreviewSheet.class, "/api/meetings/{}/agenda/publication", id);
        MeetingSheet meeting = asked.needed();
        Asked<Reach> reach = Reach.asked(reading, "agenda-published", meeting.bodyId());
        Answer.Found<PreviewSheet> found = preview.found();
        model.addAttribute("meeting", meeting);
        model.addAttribute("preview", found.value());
        model.addAttribute("reach", reach.wanted().orElse(null));
        model.addAttribute("form", form.with(Form.SEEN, found.etag()));
        model.addAttribute("trail", trails.fromDesk(meeting.step()));
        return "desk/publication";
    }
}
