package org.moothall.gateway.subscribers;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.committee.BodyChoice;
import org.moothall.gateway.committee.BodyChoices;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.form.Form;
import org.moothall.gateway.page.Answer;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.Frame;
import org.moothall.gateway.page.OnceKeys;
import org.moothall.gateway.page.Question;
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

/** One subscriber, with what was sent lately; a webhook is confirmed here, and a subscription ended. */
@Controller
@RequestMapping("/desk/subscribers/{id}")
class SubscriberPage {
    private static final int SHOWN = 20;

    private final OnceKeys keys;
    private final SubscriberTrails trails;

    SubscriberPage(OnceKeys keys, SubscriberTrails trails) {
        this.keys = keys;
        this.trails = trails;
    }

    @GetMapping
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

    /** The secret is told once, in the answer to the form that made it; there is no address at which it could be read again. */
    @PostMapping("/confirmation")
    String confirm(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Sending sending,
            HttpServletResponse response,
            Model model) {
        DeskOf.any(frame, "integrator");
        Form form = Form.of(typed);
        Command confirm = Command.post("/api/subscriptions/{}/confirmation", id).seen(form.value(Form.SEEN));
        return switch (sending.send(confirm)) {
            case Sent.Done(var answer, var _) -> {
                model.addAttribute(
                        "secret", answer.path("signingSecret").stringValueOpt().orElse(null));
                model.addAttribute("done", "webhook-confirmed");
                yield show(id, null, reading, model);
            }
            case Sent.Refused(ServiceProblem problem) -> refused(id, form.refused(problem), reading, response, model);
        };
    }

    @PostMapping("/end")
    String end(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Sending sending,
            HttpServletResponse response,
            Model model) {
        DeskOf.any(frame, "operator", "integrator");
        Form form = Form.of(typed);
        Command end = Command.delete("/api/subscriptions/{}", id).seen(form.value(Form.SEEN));
        return sending.send(end) instanceof Sent.Refused(ServiceProblem problem)
                ? refused(id, form.refused(problem), reading, response, model)
                : "redirect:/desk/subscribers/" + id + "?done=subscription-ended";
    }

    private String refused(String id, Form form, Reading reading, HttpServletResponse response, Model model) {
        response.setStatus(form.status());
        return show(id, form, reading, model);
    }

    private String show(String id, @Nullable Form refused, Reading reading, Model model) {
        Asked<Delivery.Lines> deliveries = reading.ask(
                Delivery.Lines.class,
                Question.of("/api/deliveries").with("subscriptionId", id).with("limit", SHOWN));
        Asked<BodyChoices> bodies = BodyChoices.asked(reading);
        Answer.Found<Subscriber> found =
                reading.ask(Subscriber.class, "/api/subscriptions/{}", id).found();
        Subscriber subscriber = found.value();
        deliveries.wanted().ifPresent(lines -> {
            model.addAttribute("deliveries", lines.items());
            model.addAttribute("more", lines.next() != null);
        });
        bodies.wanted().ifPresent(choices -> model.addAttribute("bodies", names(subscriber, choices)));
        model.addAttribute("subscriber", subscriber);
        model.addAttribute(
                "form", refused == null ? Form.fresh(found.etag(), keys) : refused.with(Form.SEEN, found.etag()));
        model.addAttribute("trail", trails.toSubscribers());
        return "subscribers/subscriber";
    }

    private static List<String> names(Subscriber subscriber, BodyChoices choices) {
        Set<String> wanted = Set.copyOf(subscriber.filter().bodies());
        return choices.items().stream()
                .filter(body -> wanted.contains(body.id()))
                .map(BodyChoice::name)
                .toList();
    }
}
