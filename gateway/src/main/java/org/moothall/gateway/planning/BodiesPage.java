package org.moothall.gateway.planning;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The bodies that meet, and new ones. */
@Controller
class BodiesPage {
    record NewBody(String name, String kind) {}

    private final OnceKeys keys;
    private final Trails trails;

    BodiesPage(OnceKeys keys, Trails trails) {
        this.keys = keys;
        this.trails = trails;
    }

    @GetMapping("/desk/bodies")
    String bodies(
            @RequestParam(defaultValue = "") String done,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Model model) {
        DeskOf.any(frame, "clerk");
        model.addAttribute("done", done);
        return show(Form.fresh(null, keys), reading, model);
    }

    @PostMapping("/desk/bodies")
    String establish(
            @RequestParam Map<String, String> typed,
            Reading reading,
            Sending sending,
            HttpServletResponse response,
            Model model) {
        Form form =
                Form.of(typed).required("name", "desk.body.name.missing").required("kind", "desk.body.kind.missing");
        if (!form.isFaulty()) {
            Command command = Command.post("/api/bodies")
                    .body(new NewBody(form.value("name"), form.value("kind")))
                    .once(form.value(Form.ONCE));
            if (!(sending.send(command) instanceof Sent.Refused(ServiceProblem problem))) {
                return "redirect:/desk/bodies?done=body-added";
            }
            form = form.refused(problem);
        }
        response.setStatus(form.status());
        return show(form.isUsedUp() ? form.with(Form.ONCE, keys.next()) : form, reading, model);
    }

    private String show(Form form, Reading reading, Model model) {
        model.addAttribute("bodies", BodyLines.asked(reading).needed().byName());
        model.addAttribute("form", form);
        model.addAttribute("trail", trails.fromDesk());
        return "desk/bodies";
    }
}
