package org.moothall.gateway.register;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.moothall.gateway.committee.BodyChoices;
import org.moothall.gateway.page.Address;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Step;
import org.moothall.gateway.page.UnusableFilter;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What meetings asked somebody to do, and whether it was done. */
@Controller
class ActionsPage {
    private static final List<String> STATUSES = List.of("overdue", "open", "in-progress", "done", "cancelled");

    private final MessageSource words;

    ActionsPage(MessageSource words) {
        this.words = words;
    }

    @GetMapping("/actions")
    String list(ActionFilter filter, Reading reading, Model model, HttpServletResponse response) {
        Asked<BodyChoices> bodies = BodyChoices.asked(reading);
        reading.ask(Actions.class, filter.question())
                .understood(UnusableFilter.shownOn(model, response))
                .ifPresent(found -> {
                    model.addAttribute("actions", found.items());
                    model.addAttribute(
                            "next",
                            found.next() == null ? null : filter.address().with("cursor", found.next()));
                });
        bodies.wanted().ifPresent(choices -> model.addAttribute("bodies", choices.items()));
        model.addAttribute("statuses", STATUSES);
        model.addAttribute("filter", filter);
        return "records/actions";
    }

    @GetMapping("/actions/{id}")
    String one(@PathVariable String id, Reading reading, Model model) {
        Action action = reading.ask(Action.class, "/api/actions/{}", id).needed();
        model.addAttribute("action", action);
        model.addAttribute("ofOwner", Address.of("/actions").with("owner", action.owner()));
        model.addAttribute("ofBody", Address.of("/actions").with("body", action.bodyId()));
        model.addAttribute(
                "trail",
                List.of(new Step(
                        "/actions", words.getMessage("actions.title", null, LocaleContextHolder.getLocale()))));
        return "records/action";
    }
}
