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

/** Everybody who asked to be told. */
@Controller
class SubscribersPage {
    private static final String PATH = "/desk/subscribers";
    private static final List<String> STATUSES = List.of("confirmed", "requested", "cancelled");
    private static final int SHOWN = 20;

    private final SubscriberTrails trails;

    SubscribersPage(SubscriberTrails trails) {
        this.trails = trails;
    }

    @GetMapping(PATH)
    String list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String cursor,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            HttpServletResponse response,
            Model model) {
        DeskOf.any(frame, "clerk", "operator", "integrator");
        Question question = Question.of("/api/subscriptions")
                .with("status", status)
                .with("limit", SHOWN)
                .with("cursor", cursor);
        reading.ask(Subscriber.Lines.class, question)
                .understood(UnusableFilter.shownOn(model, response))
                .ifPresent(found -> {
                    model.addAttribute("subscribers", found.items());
                    model.addAttribute(
                            "next",
                            found.next() == null
                                    ? null
                                    : Address.of(PATH).with("status", status).with("cursor", found.next()));
                });
        model.addAttribute("status", status);
        model.addAttribute("statuses", STATUSES);
        model.addAttribute("trail", trails.toDesk());
        return "subscribers/subscribers";
    }
}
