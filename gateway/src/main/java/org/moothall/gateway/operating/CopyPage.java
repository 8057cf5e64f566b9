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

/** A local copy of a service: how it stands, how far its rebuild is, and the button that begins one. */
@Controller
@RequestMapping("/desk/operations/{service}/projections/{name}")
class CopyPage {
    private final Readers readers;
    private final OnceKeys keys;
    private final OperationsTrails trails;

    CopyPage(Readers readers, OnceKeys keys, OperationsTrails trails) {
        this.readers = readers;
        this.keys = keys;
        this.trails = trails;
    }

    @GetMapping
    String one(
            @PathVariable String service,
            @PathVariable String name,
            @RequestParam(required = false) @Nullable String done,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Model model) {
        DeskOf.any(frame, "operator");
        model.addAttribute("done", done);
        return show(service, name, Form.fresh(null, keys), reading, model);
    }

    @PostMapping
    String rebuild(
            @PathVariable String service,
            @PathVariable String name,
            @RequestParam Map<String, String> typed,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Sending sending,
            HttpServletResponse response,
            Model model) {
        DeskOf.any(frame, "operator");
        Form form = Form.of(typed);
        Command rebuild = Command.post(readers.address(service, "/projections/{}/rebuild"), name)
                .once(form.value(Form.ONCE));
        if (!(sending.send(rebuild) instanceof Sent.Refused(ServiceProblem problem))) {
            return "redirect:/desk/operations/" + service + "/projections/" + name + "?done=rebuild";
        }
        form = form.refused(problem);
        response.setStatus(form.status());
        return show(service, name, form, reading, model);
    }

    private String show(String service, String name, Form form, Reading reading, Model model) {
        model.addAttribute(
                "copy",
                reading.ask(Copy.class, readers.question(service, "/projections/{}", name))
                        .needed());
        model.addAttribute("service", service);
        model.addAttribute("form", form);
        model.addAttribute("trail", trails.toOverview());
        return "operating/copy";
    }
}
