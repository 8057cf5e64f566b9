package org.moothall.gateway.subscribers;

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

/** One delivery with every try, and, where it was given up, the button that has it sent again. */
@Controller
class DeliveryPage {
    private final OnceKeys keys;
    private final SubscriberTrails trails;

    DeliveryPage(OnceKeys keys, SubscriberTrails trails) {
        this.keys = keys;
        this.trails = trails;
    }

    @GetMapping("/desk/deliveries/{id}")
    String one(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String done,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Model model) {
        DeskOf.any(frame, "clerk", "operator", "integrator");
        model.addAttribute("done", done);
        return show(id, null, reading, model);
    }

    @PostMapping("/desk/deliveries/{id}/retry")
    String retry(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Sending sending,
            HttpServletResponse response,
            Model model) {
        DeskOf.any(frame, "operator");
        Form form = Form.of(typed);
        Command retry = Command.post("/api/deliveries/{}/retry", id)
                .seen(form.value(Form.SEEN))
                .once(form.value(Form.ONCE));
        if (!(sending.send(retry) instanceof Sent.Refused(ServiceProblem problem))) {
            return "redirect:/desk/deliveries/" + id + "?done=delivery-retried";
        }
        form = form.refused(problem);
        response.setStatus(form.status());
        return show(id, form, reading, model);
    }

    private String show(String id, @Nullable Form refused, Reading reading, Model model) {
        Answer.Found<Delivery> found =
                reading.ask(Delivery.class, "/api/deliveries/{}", id).found();
        Form form = refused == null ? Form.fresh(found.etag(), keys) : refused.with(Form.SEEN, found.etag());
        model.addAttribute("delivery", found.value());
        model.addAttribute("form", form.isStale() || form.isUsedUp() ? form.with(Form.ONCE, keys.next()) : form);
        model.addAttribute("trail", trails.toDeliveries());
        return "subscribers/delivery";
    }
}
