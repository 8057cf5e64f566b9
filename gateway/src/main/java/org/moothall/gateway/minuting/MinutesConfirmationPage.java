package org.moothall.gateway.minuting;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Answer;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.OnceKeys;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a clerk records that the meeting has confirmed the minutes, and what it had put right. */
@Controller
@RequestMapping("/desk/minutes/{meetingId}/confirmation")
class MinutesConfirmationPage {
    /** A correction as it was typed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Correcting(
            @Nullable String itemId,
            @Nullable String said,
            @Nullable String says,
            @Nullable String reason) {
        static Correcting typed(Typed row) {
            return new Correcting(row.text("itemId"), row.text("said"), row.text("says"), row.text("reason"));
        }

        boolean isBlank() {
            return said == null && says == null && reason == null;
        }
    }

    private record Corrections(List<Correcting> corrections) {}

    private final MinutesTrails trails;
    private final OnceKeys keys;

    MinutesConfirmationPage(MinutesTrails trails, OnceKeys keys) {
        this.trails = trails;
        this.keys = keys;
    }

    @GetMapping
    ModelAndView form(@PathVariable String meetingId, Reading reading) {
        Answer.Found<MinutesRecord> found =
                reading.ask(MinutesRecord.class, "/api/minutes/{}", meetingId).found();
        return new ModelAndView("minuting/confirmation")
                .addObject("minutes", found.value())
                .addObject("corrections", List.of())
                .addObject("seen", found.etag())
                .addObject("once", keys.next())
                .addObject("trail", trails.to(found.value()));
    }

    @PostMapping
    ModelAndView confirm(
            @PathVariable String meetingId,
            @RequestParam(name = "do", defaultValue = "confirm") String next,
            HttpServletRequest request,
            Sending sending,
            Reading reading) {
        Typed typed = Typed.of(request);
        List<Correcting> corrections = typed.rows("corrections").stream()
                .map(Correcting::typed)
                .filter(one -> !one.isBlank())
                .toList();
        if (next.equals("row")) {
            return form(meetingId, reading)
                    .addObject("corrections", corrections)
                    .addObject("seen", typed.text("seen"))
                    .addObject("once", typed.text("once"));
        }
        Command confirm = Command.post("/api/minutes/{}/confirmation", meetingId)
                .body(new Corrections(corrections))
                .seen(typed.text("seen"))
                .once(typed.text("once"));
        return new Rewriting(sending.send(confirm), typed.text("seen"), typed.text("once"))
                .page(
                        Views.seeOther("/desk/minutes/{}?done=confirmation", meetingId),
                        () -> form(meetingId, reading).addObject("corrections", corrections),
                        problem -> Refusal.of(
                                problem, field -> field.equals("corrections") ? "corrections[0].said" : field));
    }
}
