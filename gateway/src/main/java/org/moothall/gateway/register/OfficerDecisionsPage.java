package org.moothall.gateway.register;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Address;
import org.moothall.gateway.page.Dates;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Step;
import org.moothall.gateway.page.UnusableFilter;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What officers decided under powers that the council has given them. */
@Controller
class OfficerDecisionsPage {
    private static final int SHOWN = 20;

    private final MessageSource words;
    private final Dates dates;

    OfficerDecisionsPage(MessageSource words, Dates dates) {
        this.words = words;
        this.dates = dates;
    }

    @GetMapping("/decisions/officer")
    String list(
            @RequestParam @Nullable String by,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String cursor,
            Reading reading,
            Model model,
            HttpServletResponse response) {
        Question question = Question.of("/api/decisions/officer")
                .with("limit", SHOWN)
                .with("decidedBy", by)
                .with("from", from)
                .with("to", to)
                .with("cursor", cursor);
        Address here = Address.of("/decisions/officer")
                .with("by", by)
                .with("from", from)
                .with("to", to);
        reading.ask(OfficerDecisions.class, question)
                .understood(UnusableFilter.shownOn(model, response))
                .ifPresent(found -> {
                    model.addAttribute("decisions", found.items());
                    model.addAttribute("next", found.next() == null ? null : here.with("cursor", found.next()));
                });
        model.addAttribute("by", by);
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        return "records/officer-decisions";
    }

    @GetMapping("/decisions/officer/{id}")
    String one(@PathVariable String id, Reading reading, Model model) {
        OfficerDecision decision = reading.ask(OfficerDecision.class, "/api/decisions/officer/{}", id)
                .needed();
        model.addAttribute("decision", decision);
        model.addAttribute("title", word("officer.one", decision.decidedBy(), dates.day(decision.takenOn())));
        model.addAttribute(
                "trail",
                List.of(
                        new Step("/decisions", word("decisions.title")),
                        new Step("/decisions/officer", word("officer.title"))));
        return "records/officer-decision";
    }

    private String word(String key, Object... parts) {
        return words.getMessage(key, parts, LocaleContextHolder.getLocale());
    }
}
