package org.moothall.gateway.operating;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.form.Form;
import org.moothall.gateway.page.Address;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.Frame;
import org.moothall.gateway.page.OnceKeys;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.moothall.gateway.page.Sent;
import org.moothall.gateway.page.ServiceProblem;
import org.moothall.gateway.page.UnusableFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/** What one service could not read, in any state, and the button that has all that is open replayed. */
@Controller
@RequestMapping("/desk/operations/{service}/dead-letters")
class DeadLettersPage {
    private static final List<String> STATES = List.of("open", "replayed", "discarded", "all");
    private static final String OPEN = STATES.getFirst();
    private static final int SHOWN = 20;

    /** What came of replaying many, as the address of the page after it tells. */
    record Replayed(
            @Nullable Integer replayed,
            @Nullable Integer kept,
            @Nullable String further) {}

    private final Readers readers;
    private final OnceKeys keys;
    private final OperationsTrails trails;

    DeadLettersPage(Readers readers, OnceKeys keys, OperationsTrails trails) {
        this.readers = readers;
        this.keys = keys;
        this.trails = trails;
    }

    @GetMapping
    String list(
            @PathVariable String service,
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(required = false) @Nullable String cursor,
            Replayed outcome,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            HttpServletResponse response,
            Model model) {
        DeskOf.any(frame, "operator");
        model.addAttribute("outcome", outcome);
        return show(service, state, cursor, Form.fresh(null, keys), reading, response, model);
    }

    @PostMapping("/replay")
    String replayAll(
            @PathVariable String service,
            @RequestParam Map<String, String> typed,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Sending sending,
            HttpServletResponse response,
            Model model) {
        DeskOf.any(frame, "operator");
        Form form = Form.of(typed);
        Command replay = Command.post(readers.address(service, "/dead-letters/replay"))
                .with("cursor", form.textOrNull("further"))
                .once(form.value(Form.ONCE));
        return switch (sending.send(replay)) {
            case Sent.Done(JsonNode report, var _) -> "redirect:" + replayed(service, report);
            case Sent.Refused(ServiceProblem problem) -> {
                Form refused = form.refused(problem).with(Form.ONCE, keys.next());
                response.setStatus(refused.status());
                yield show(service, OPEN, null, refused, reading, response, model);
            }
        };
    }

    private static Address replayed(String service, JsonNode report) {
        return Address.of(path(service))
                .with("replayed", report.path("replayed").asInt(0))
                .with("kept", report.path("stillUndecodable").size())
                .with("further", report.path("next").stringValueOpt().orElse(null));
    }

    private static String path(String service) {
        return "/desk/operations/" + service + "/dead-letters";
    }

    private String show(
            String service,
            String state,
            @Nullable String cursor,
            Form form,
            Reading reading,
            HttpServletResponse response,
            Model model) {
        reading.ask(
                        DeadLetter.Lines.class,
                        readers.question(service, "/dead-letters")
                                .with("state", state)
                                .with("limit", SHOWN)
                                .with("cursor", cursor))
                .understood(UnusableFilter.shownOn(model, response))
                .ifPresent(found -> {
                    model.addAttribute("letters", found.items());
                    model.addAttribute(
                            "next",
                            found.next() == null
                                    ? null
                                    : Address.of(path(service))
                                            .with("state", state)
                                            .with("cursor", found.next()));
                });
        model.addAttribute("service", service);
        model.addAttribute("state", state);
        model.addAttribute("states", STATES);
        model.addAttribute("form", form);
        model.addAttribute("trail", trails.toOverview());
        return "operating/letters";
    }
}
