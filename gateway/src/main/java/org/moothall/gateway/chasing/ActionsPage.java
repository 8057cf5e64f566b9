package org.moothall.gateway.chasing;

import jakarta.servlet.http.HttpServletResponse;
import org.moothall.gateway.committee.BodyChoices;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Frame;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.UnusableFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** All actions, what is overdue first, then by the day on which they are due. */
@Controller
class ActionsPage {
    private final ActionTrails trails;

    ActionsPage(ActionTrails trails) {
        this.trails = trails;
    }

    @GetMapping("/desk/actions")
    String list(
            ActionFilter filter,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Model model,
            HttpServletResponse response) {
        DeskOf.any(frame, "clerk", "officer");
        Asked<BodyChoices> bodies = BodyChoices.asked(reading);
        reading.ask(Action.Lines.class, filter.question())
                .understood(UnusableFilter.shownOn(model, response))
                .ifPresent(found -> {
                    model.addAttribute("actions", found.items());
                    model.addAttribute(
                            "next",
                            found.next() == null ? null : filter.address().with("cursor", found.next()));
                });
        bodies.wanted().ifPresent(choices -> model.addAttribute("bodies", choices.items()));
        model.addAttribute("statuses", ActionFilter.STATUSES);
        model.addAttribute("filter", filter);
        model.addAttribute("trail", trails.toDesk());
        return "chasing/actions";
    }
}
