package org.moothall.gateway.operating;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.form.Form;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One dead letter with what is in it: to be replayed, or discarded for a reason. */
@Controller
@RequestMapping("/desk/operations/{service}/dead-letters/{id}")
class DeadLetterPage {
    private static final String REASON = "reason";

    /** Why it need not be handled. */
    record Discard(String reason) {}

    private final Readers readers;
    private final OnceKeys keys;
    private final OperationsTrails trails;

    DeadLetterPage(Readers readers, OnceKeys keys, OperationsTrails trails) {
        this.readers = readers;
        this.keys = keys;
        this.trails = trails;
    }

    @GetMapping
    String one(
            @PathVariable String service,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String done,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Model model) {
        DeskOf.any(frame, "operator");
        model.addAttribute("done", done);
        return show(service, id, Form.fresh(null, keys), reading, model);
    }

    @PostMapping("/replay")
    String replay(
            @PathVariable String service,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Sending sending,
            HttpServletResponse response,
            Model model) {
        DeskOf.any(frame, "operator");
        Form form = Form.of(typed);
        Command replay = Command.post(readers.address(service, "/dead-letters/{}/replay"), id)
                .once(form.value(Form.ONCE));
        if (!(sending.send(replay) instanceof Sent.Refused(ServiceProblem problem))) {
            return done(service, id, "letter-replayed");
        }
        return again(service, id, form.refused(problem), reading, response, model);
    }

    @PostMapping("/discard")
    String discard(
            @PathVariable String service,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Sending sending,
            HttpServletResponse response,
            Model model) {
        DeskOf.any(frame, "operator");
        Form form = Form.of(typed).required(REASON, "operating.discard.reason.missing");
        if (!form.isFaulty()) {
            Command discard = Command.post(readers.address(service, "/dead-letters/{}/discard"), id)
                    .body(new Discard(form.value(REASON)))
                    .once(form.value(Form.ONCE));
            if (!(sending.send(discard) instanceof Sent.Refused(ServiceProblem problem))) {
                return done(service, id, "letter-discarded");
            }
            form = form.refused(problem);
        }
        return again(service, id, form, reading, response, model);
    }

    private String again(
            String service, String id, Form form, Reading reading, HttpServletResponse response, Model model) {
        response.setStatus(form.status());
        return show(service, id, form.isUsedUp() ? form.with(Form.ONCE, keys.next()) : form, reading, model);
    }

    private static String done(String service, String id, String what) {
        return "redirect:/desk/operations/" + service + "/dead-letters/" + id + "?done=" + what;
    }

    private String show(String service, String id, Form form, Reading reading, Model model) {
        model.addAttribute(
                "letter",
                reading.ask(DeadLetter.class, readers.question(service, "/dead-letters/{}", id))
                        .needed());
        model.addAttribute("service", service);
        model.addAttribute("form", form);
        model.addAttribute("trail", trails.toLetters(service));
        return "operating/letter";
    }
}
