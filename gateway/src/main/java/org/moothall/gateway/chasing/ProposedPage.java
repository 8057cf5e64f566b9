package org.moothall.gateway.chasing;

import org.jspecify.annotations.Nullable;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.page.Address;
import org.moothall.gateway.page.Frame;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The actions that imports proposed, to be confirmed or taken out: with their item, since saving it confirms all that was
 * found in it.
 */
@Controller
class ProposedPage {
    private static final String PATH = "/desk/actions/proposed";
    private static final int SHOWN = 20;

    private final ActionTrails trails;

    ProposedPage(ActionTrails trails) {
        this.trails = trails;
    }

    @GetMapping(PATH)
    String list(
            @RequestParam(required = false) @Nullable String cursor,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Model model) {
        DeskOf.any(frame, "clerk");
        Proposals.Lines found = reading.ask(
                        Proposals.Lines.class,
                        Question.of("/api/minutes/action-proposals")
                                .with("limit", SHOWN)
                                .with("cursor", cursor))
                .needed();
        model.addAttribute("meetings", found.items());
        model.addAttribute(
                "next", found.next() == null ? null : Address.of(PATH).with("cursor", found.next()));
        model.addAttribute("trail", trails.toList());
        return "chasing/proposed";
    }
}
