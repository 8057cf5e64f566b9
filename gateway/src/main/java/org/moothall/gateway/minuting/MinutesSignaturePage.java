package org.moothall.gateway.minuting;

import java.util.List;
import java.util.Map;
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

/** Where whoever presided signs the minutes that the meeting has confirmed. */
@Controller
@RequestMapping("/desk/minutes/{meetingId}/signature")
class MinutesSignaturePage {
    private final MinutesTrails trails;
    private final OnceKeys keys;

    MinutesSignaturePage(MinutesTrails trails, OnceKeys keys) {
        this.trails = trails;
        this.keys = keys;
    }

    @GetMapping
    ModelAndView form(@PathVariable String meetingId, Reading reading) {
        Answer.Found<MinutesRecord> found =
                reading.ask(MinutesRecord.class, "/api/minutes/{}", meetingId).found();
        MinutesRecord minutes = found.value();
        List<MinutesRecord.Attendee> there = minutes.confirmation() == null
                ? List.of()
                : reading.ask(
                                MinutesRecord.class,
                                "/api/minutes/{}",
                                minutes.confirmation().meetingId())
                        .wanted()
                        .map(MinutesRecord::present)
                        .orElse(List.of());
        return new ModelAndView("minuting/signature")
                .addObject("minutes", minutes)
                .addObject("there", there)
                .addObject("seen", found.etag())
                .addObject("once", keys.next())
                .addObject("trail", trails.to(minutes));
    }

    @PostMapping
    ModelAndView sign(
            @PathVariable String meetingId,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String once,
            Sending sending,
            Reading reading) {
        Command sign = Command.post("/api/minutes/{}/signature", meetingId)
                .body(name.isBlank() ? Map.of() : Map.of("presiding", presiding(name.strip(), role.strip())))
                .seen(seen)
                .once(once);
        return new Rewriting(sending.send(sign), seen, once)
                .page(
                        Views.seeOther("/desk/minutes/{}?done=signature", meetingId),
                        () -> form(meetingId, reading).addObject("name", name).addObject("role", role),
                        problem -> Refusal.of(problem, _ -> "name"));
    }

    private static Map<String, String> presiding(String name, String role) {
        return role.isEmpty() ? Map.of("name", name) : Map.of("name", name, "role", role);
    }
}
