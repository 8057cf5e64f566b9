package org.moothall.gateway.chasing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
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
import org.moothall.gateway.page.Step;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives an action to somebody else, or more time, for a reason that stays in its history. */
@Controller
class AssignmentPage {
    private final OnceKeys keys;
    private final ActionTrails trails;

    AssignmentPage(OnceKeys keys, ActionTrails trails) {
        this.keys = keys;
        this.trails = trails;
    }

    @GetMapping("/desk/actions/{id}/assignment")
    String form(
            @PathVariable String id,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Model model) {
        DeskOf.any(frame, "clerk");
        Answer.Found<Action> found = action(id, reading);
        return show(found.value(), Assignment.typedFrom(found.value(), Form.fresh(found.etag(), keys)), model);
    }

    @PostMapping("/desk/actions/{id}/assignment")
    String assign(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Sending sending,
            HttpServletResponse response,
            Model model) {
        DeskOf.any(frame, "clerk");
        Form form = Assignment.checked(Form.of(typed));
        if (!form.isFaulty()) {
            Command command = Command.put("/api/actions/{}/assignment", id)
                    .body(Assignment.of(form))
                    .seen(form.value(Form.SEEN));
            if (!(sending.send(command) instanceof Sent.Refused(ServiceProblem problem))) {
                return done(id);
            }
            form = form.refused(problem).renaming("dueBy", Assignment.WHEN);
        }
        Answer.Found<Action> found = action(id, reading);
        if (form.isStale() && Assignment.of(form).isLastOf(found.value())) {
            return done(id);
        }
        response.setStatus(form.status());
        if (form.isStale()) {
            form = form.with(Form.SEEN, found.etag());
            model.addAttribute("theirs", found.value());
        }
        return show(found.value(), form, model);
    }

    private static Answer.Found<Action> action(String id, Reading reading) {
        return reading.ask(Action.class, "/api/actions/{}", id).found();
    }

    private static String done(String id) {
        return "redirect:/desk/actions/" + id + "?done=action-assigned";
    }

    private String show(Action action, Form form, Model model) {
        model.addAttribute("action", action);
        model.addAttribute("form", form);
        model.addAttribute("trail", trails.toList(new Step(action.address(), action.text())));
        return "chasing/assignment";
    }
}
