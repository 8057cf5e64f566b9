package org.moothall.gateway.minuting;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.page.Answer;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.Frame;
import org.moothall.gateway.page.OnceKeys;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The chair does not agree yet, and tells those who write the minutes what is to be put right. */
@Controller
@RequestMapping("/desk/minutes/{meetingId}/return")
class MinutesReturnPage {
    private final MinutesTrails trails;
    private final OnceKeys keys;
    private final MessageSource words;

    MinutesReturnPage(MinutesTrails trails, OnceKeys keys, MessageSource words) {
        this.trails = trails;
        this.keys = keys;
        this.words = words;
    }

    @GetMapping
    ModelAndView form(
            @PathVariable String meetingId,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading) {
        DeskOf.any(frame, "chair");
        Answer.Found<MinutesRecord> found =
                reading.ask(MinutesRecord.class, "/api/minutes/{}", meetingId).found();
        return new ModelAndView("minuting/return")
                .addObject("minutes", found.value())
                .addObject("seen", found.etag())
                .addObject("once", keys.next())
                .addObject("trail", trails.to(found.value()));
    }

    @PostMapping
    ModelAndView giveBack(
            @PathVariable String meetingId,
            @RequestParam(defaultValue = "") String remarks,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String once,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Sending sending,
            Reading reading) {
        if (remarks.isBlank()) {
            ModelAndView page = form(meetingId, frame, reading).addObject("refusal", missing());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("seen", seen).addObject("once", once);
        }
        Command giveBack = Command.post("/api/minutes/{}/return", meetingId)
                .body(Map.of("remarks", remarks))
                .seen(seen)
                .once(once);
        // To the list: the chair does not see a draft.
        return new Rewriting(sending.send(giveBack), seen, once)
                .page(
                        Views.seeOther("/desk/minutes?done={}", "return"),
                        () -> form(meetingId, frame, reading).addObject("remarks", remarks),
                        Refusal::of);
    }

    private Refusal missing() {
        return new Refusal(null, List.of(new Refusal.Fault("remarks", word("minuting.return.missing"))));
    }

    private String word(String key) {
        return words.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
