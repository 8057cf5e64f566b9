package org.moothall.gateway.chasing;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.committee.BodyChoices;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.page.Address;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Frame;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What a committee comes back to at its next meeting, for whoever builds the agenda of that. */
@Controller
class ArisingPage {
    private static final int SHOWN = 50;

    /** No body has more of them ahead. */
    private static final int MEETINGS = 200;

    private final InstantSource clock;
    private final ActionTrails trails;

    ArisingPage(InstantSource clock, ActionTrails trails) {
        this.clock = clock;
        this.trails = trails;
    }

    @GetMapping("/desk/actions/arising")
    String list(
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String cursor,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Model model) {
        DeskOf.any(frame, "clerk", "officer");
        Asked<BodyChoices> bodies = BodyChoices.asked(reading);
        if (body != null && !body.isBlank()) {
            arising(body, cursor, reading, model);
        }
        bodies.wanted().ifPresent(choices -> {
            model.addAttribute("bodies", choices.items());
            choices.items().stream()
                    .filter(choice -> choice.id().equals(body))
                    .findFirst()
                    .ifPresent(choice -> model.addAttribute("name", choice.name()));
        });
        model.addAttribute("body", body);
        model.addAttribute("trail", trails.toList());
        return "chasing/arising";
    }

    private void arising(String body, @Nullable String cursor, Reading reading, Model model) {
        Asked<Meeting.Lines> next = reading.ask(
                Meeting.Lines.class,
                Question.of("/api/meetings")
                        .with("bodyId", body)
                        .with("from", clock.instant().truncatedTo(ChronoUnit.SECONDS))
                        .with("limit", MEETINGS));
        Action.Lines found = reading.ask(
                        Action.Lines.class,
                        Question.of("/api/actions/matters-arising")
                                .with("bodyId", body)
                                .with("limit", SHOWN)
                                .with("cursor", cursor))
                .needed();
        model.addAttribute("actions", found.items());
        model.addAttribute(
                "next",
                found.next() == null
                        ? null
                        : Address.of("/desk/actions/arising").with("body", body).with("cursor", found.next()));
        next.wanted().flatMap(Meeting.Lines::earliest).ifPresent(meeting -> model.addAttribute("meeting", meeting));
    }
}
