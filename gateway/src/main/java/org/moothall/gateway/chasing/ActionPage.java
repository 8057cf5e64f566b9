package org.moothall.gateway.chasing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.form.Form;
import org.moothall.gateway.page.Answer;
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

/** One action: where it comes from, what became of it, and the form to report on it. */
@Controller
class ActionPage {
    private static final String STATUS = "status";
    private static final String NOTE = "note";
    private static final String DROPPED = "cancelled";

    /** What is reported: another status, a note, or both. */
    record Report(@Nullable String status, @Nullable String note) {}

    private final OnceKeys keys;
    private final ActionTrails trails;

    ActionPage(OnceKeys keys, ActionTrails trails) {
        this.keys = keys;
        this.trails = trails;
    }

    @GetMapping("/desk/actions/{id}")
    String one(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String done,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Model model) {
        DeskOf.any(frame, "clerk", "officer");
        Answer.Found<Action> found = action(id, reading);
        model.addAttribute("done", done);
        return show(found.value(), Form.fresh(found.etag(), keys), reading, model);
    }

    @PostMapping("/desk/actions/{id}/report")
    String report(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Sending sending,
            HttpServletResponse response,
            Model model) {
        DeskOf.any(frame, "clerk", "officer");
        Form form = checked(Form.of(typed));
        Report report = new Report(form.textOrNull(STATUS), form.textOrNull(NOTE));
        if (!form.isFaulty()) {
            Command command = Command.patch("/api/actions/{}", id).body(report).seen(form.value(Form.SEEN));
            if (!(sending.send(command) instanceof Sent.Refused(ServiceProblem problem))) {
                return done(id);
            }
            form = form.refused(problem);
        }
        Answer.Found<Action> found = action(id, reading);
        Action action = found.value();
        if (form.isStale() && action.endsWith(report.status(), report.note())) {
            return done(id);
        }
        response.setStatus(form.status());
        if (form.isStale()) {
            form = form.with(Form.SEEN, found.etag());
            model.addAttribute("theirs", action);
        }
        return show(action, form, reading, model);
    }

    private static Form checked(Form form) {
        if (DROPPED.equals(form.value(STATUS))) {
            return form.required(NOTE, "chasing.report.reason.missing");
        }
        return form.value(STATUS).isBlank() ? form.required(NOTE, "chasing.report.nothing") : form;
    }

    private static Answer.Found<Action> action(String id, Reading reading) {
        return reading.ask(Action.class, "/api/actions/{}", id).found();
    }

    private static String done(String id) {
        return "redirect:/desk/actions/" + id + "?done=action-reported";
    }

    private String show(Action action, Form form, Reading reading, Model model) {
        Meeting.of(action, reading).ifPresent(meeting -> model.addAttribute("meeting", meeting));
        model.addAttribute("action", action);
        model.addAttribute("form", form);
        model.addAttribute("trail", trails.toList());
        return "chasing/action";
    }
}
