package org.moothall.gateway.search;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.moothall.gateway.committee.BodyChoices;
import org.moothall.gateway.page.Address;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Frame;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.UnusableFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The search: its form, what was found, and ways to find less or something else. */
@Controller
class SearchPage {
    private static final String CLERK = "clerk";

    @GetMapping("/search")
    String search(
            SearchFilter asked,
            @ModelAttribute("frame") Frame frame,
            Reading reading,
            Model model,
            HttpServletResponse response) {
        SearchFilter filter = frame.has(CLERK) ? asked : asked.ofWhatIsPublic();
        Asked<BodyChoices> bodies = BodyChoices.asked(reading);
        if (!filter.isEmpty()) {
            look(filter, reading, model, response);
        }
        bodies.wanted().ifPresent(choices -> model.addAttribute("bodies", choices.items()));
        model.addAttribute("kinds", SearchFilter.KINDS);
        model.addAttribute("filter", filter);
        model.addAttribute("mayHaveWithheld", frame.has(CLERK));
        return "records/search";
    }

    private static void look(SearchFilter filter, Reading reading, Model model, HttpServletResponse response) {
        Optional<Asked<Suggestions>> suggestions = Optional.ofNullable(filter.q())
                .filter(q -> !q.isBlank())
                .map(q -> reading.ask(
                        Suggestions.class,
                        Question.of("/api/search/suggestions")
                                .with("q", q)
                                .with("withheld", filter.isWithheldToo() ? true : null)));
        Address here = filter.address();
        reading.ask(Hits.class, filter.question())
                .understood(UnusableFilter.shownOn(model, response))
                .ifPresent(hits -> {
                    model.addAttribute("hits", hits);
                    model.addAttribute("next", hits.next() == null ? null : here.with("cursor", hits.next()));
                    model.addAttribute(
                            "narrower", hits.facets() == null ? List.of() : Narrower.of(hits.facets(), here));
                });
        suggestions.flatMap(Asked::wanted).map(Suggestions::didYouMean).ifPresent(words -> {
            model.addAttribute("didYouMean", words);
            model.addAttribute("meant", here.only("q", words));
        });
    }
}
