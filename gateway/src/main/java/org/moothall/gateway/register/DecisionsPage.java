package org.moothall.gateway.register;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.committee.BodyChoices;
import org.moothall.gateway.page.Address;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.UnusableFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What meetings decided, and which of it members may still call in. */
@Controller
class DecisionsPage {
    private static final int SHOWN = 20;
    /** What minutes usually say; a verdict in other words is found by search. */
    private static final List<String> VERDICTS =
            List.of("resolved", "recommended", "noted", "approved", "refused", "deferred", "referred", "withdrawn");

    private static final List<String> STATUSES =
            List.of("open-to-call-in", "called-in", "to-council", "referred-back", "stands", "urgent", "effective");

    @GetMapping("/decisions")
    String decisions(DecisionFilter filter, Reading reading, Model model, HttpServletResponse response) {
        Asked<BodyChoices> bodies = BodyChoices.asked(reading);
        reading.ask(Decisions.class, filter.question())
                .understood(UnusableFilter.shownOn(model, response))
                .ifPresent(found -> {
                    model.addAttribute("entries", Entry.ofDecisions(found.items(), reading));
                    model.addAttribute(
                            "next",
                            found.next() == null ? null : filter.address().with("cursor", found.next()));
                });
        bodies.wanted().ifPresent(choices -> model.addAttribute("bodies", choices.items()));
        model.addAttribute("verdicts", VERDICTS);
        model.addAttribute("filter", filter);
        return "records/decisions";
    }

    @GetMapping("/decisions/call-in")
    String callIns(
            @RequestParam @Nullable String body,
            @RequestParam @Nullable String status,
            @RequestParam @Nullable String cursor,
            Reading reading,
            Model model,
            HttpServletResponse response) {
        Asked<BodyChoices> bodies = BodyChoices.asked(reading);
        Question question = Question.of("/api/decisions/call-ins")
                .with("limit", SHOWN)
                .with("bodyId", body)
                .with("status", status)
                .with("cursor", cursor);
        Address here = Address.of("/decisions/call-in").with("body", body).with("status", status);
        reading.ask(CallIns.class, question)
                .understood(UnusableFilter.shownOn(model, response))
                .ifPresent(found -> {
                    model.addAttribute("entries", Entry.ofCallIns(found.items(), reading));
                    model.addAttribute("next", found.next() == null ? null : here.with("cursor", found.next()));
                });
        bodies.wanted().ifPresent(choices -> model.addAttribute("bodies", choices.items()));
        model.addAttribute("statuses", STATUSES);
        model.addAttribute("body", body);
        model.addAttribute("status", status);
        return "records/call-in";
    }
}
