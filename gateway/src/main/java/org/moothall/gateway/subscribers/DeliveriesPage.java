package org.moothall.gateway.subscribers;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.page.Address;
import org.moothall.gateway.page.Frame;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.UnusableFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What was sent to whom, the latest first: to all, or to one subscriber. */
@Controller
class DeliveriesPage {
    private static final String PATH = "/desk/deliveries";
    private static final List<String> STATUSES = List.of("failed", "due", "delivered");
    private static final int SHOWN = 20;

    private final SubscriberTrails trails;

    DeliveriesPage(SubscriberTrails trails) {
        this.trails = trails;
    }

    @GetMapping(PATH)
    String list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String subscriber,
            @RequestParam(required = false) @Nullable String cursor,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            HttpServletResponse response,
            Model model) {
        DeskOf.any(frame, "clerk", "operator", "integrator");
        Question question = Question.of("/api/deliveries")
                .with("status", status)
                .with("subscriptionId", subscriber)
                .with("limit", SHOWN)
                .with("cursor", cursor);
        reading.ask(Delivery.Lines.class, question)
                .understood(UnusableFilter.shownOn(model, response))
                .ifPresent(found -> {
                    model.addAttribute("deliveries", found.items());
                    model.addAttribute(
                            "next",
                            found.next() == null
                                    ? null
                                    : Address.of(PATH)
                                            .with("status", status)
                                            .with("subscriber", subscriber)
                                            .with("cursor", found.next()));
                });
        model.addAttribute("status", status);
        model.addAttribute("subscriber", subscriber);
        model.addAttribute("statuses", STATUSES);
        model.addAttribute("trail", trails.toSubscribers());
        return "subscribers/deliveries";
    }
}
