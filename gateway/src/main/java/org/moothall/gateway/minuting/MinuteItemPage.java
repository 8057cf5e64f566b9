package org.moothall.gateway.minuting;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.Dates;
import org.moothall.gateway.page.ProblemWords;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.moothall.gateway.page.Sent;
import org.moothall.gateway.page.ServiceProblem;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a clerk takes minutes: one item, its text, decisions and actions. */
@Controller
@RequestMapping("/desk/minutes/{meetingId}/items/{itemId}")
class MinuteItemPage {
    private final MinuteItemModel model;
    private final Merging merging;
    private final Dates dates;
    private final ProblemWords words;
    private final MessageSource bundles;
    private final InstantSource clock;

    MinuteItemPage(
            MinuteItemModel model,
            Merging merging,
            Dates dates,
            ProblemWords words,
            MessageSource bundles,
            InstantSource clock) {
        this.model = model;
        this.merging = merging;
        this.dates = dates;
        this.words = words;
        this.bundles = bundles;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView item(
            @PathVariable String meetingId,
            @PathVariable String itemId,
            @RequestParam(required = false) @Nullable String done,
            Reading reading) {
        return model.page(meetingId, itemId, reading).addObject("done", done);
    }

    @PostMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView save(
            @PathVariable String meetingId,
            @PathVariable String itemId,
            @RequestParam(name = "do", defaultValue = "save") String next,
            HttpServletRequest request,
            Reading reading,
            Sending sending) {
        Typed typed = Typed.of(request);
        ItemForm form = ItemForm.of(typed);
        if (FormStep.isKnown(next)) {
            FormStep step = FormStep.of(next, typed, form, sending);
            return step.on(model.page(meetingId, itemId, reading));
        }
        return switch (sending.send(saving(meetingId, itemId, form))) {
            case Sent.Done _ -> saved(meetingId, itemId, next, reading);
            case Sent.Refused(ServiceProblem problem)
            when problem.status() == 412 -> merging.page(meetingId, itemId, form, reading, sending);
            case Sent.Refused(ServiceProblem problem) -> {
                ModelAndView page = model.page(meetingId, itemId, reading);
                page.setStatus(HttpStatus.valueOf(problem.status()));
                yield page.addObject("form", form).addObject("refusal", Refusal.of(problem, MinuteItemPage::ownField));
            }
        };
    }

    /** For the script that saves while somebody types: the same form, and an answer that a program reads. */
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> autosave(
            @PathVariable String meetingId, @PathVariable String itemId, HttpServletRequest request, Sending sending) {
        ItemForm typed = ItemForm.of(Typed.of(request));
        ItemForm form = typed.complete();
        return switch (sending.send(saving(meetingId, itemId, form))) {
            case Sent.Done(var _, String etag) ->
                ResponseEntity.ok(Map.of(
                        "seen", etag == null ? "" : etag,
                        "at", dates.time(now()),
                        "whole", Boolean.toString(form.equals(typed))));
            case Sent.Refused(ServiceProblem problem) ->
                ResponseEntity.status(problem.status())
                        .body(Map.of(
                                "slug",
                                problem.slug(),
                                "words",
                                words.of(problem),
                                "fault",
                                Refusal.of(problem, MinuteItemPage::ownField).faults().stream()
                                        .findFirst()
                                        .map(this::said)
                                        .orElse("")));
        };
    }

    /** One fault in a line of text. */
    private String said(Refusal.Fault fault) {
        Locale locale = LocaleContextHolder.getLocale();
        Object[] parts = {bundles.getMessage(fault.words(), null, locale), fault.what()};
        return bundles.getMessage("minuting.fault.of", parts, locale);
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(Dates.COUNCIL).toOffsetDateTime();
    }

    private ModelAndView saved(String meetingId, String itemId, String next, Reading reading) {
        return switch (next) {
            case "next" ->
                Views.seeOther("/desk/minutes/{}/items/{}?done=saved", meetingId, nextOf(meetingId, itemId, reading));
            case "phrase" -> Views.seeOther("/desk/minutes/{}/items/{}/phrases", meetingId, itemId);
            default -> Views.seeOther("/desk/minutes/{}/items/{}?done=saved", meetingId, itemId);
        };
    }

    private static String nextOf(String meetingId, String itemId, Reading reading) {
        ItemText next = reading.ask(MinutesRecord.class, "/api/minutes/{}", meetingId)
                .needed()
                .beside(itemId, 1);
        return next == null ? itemId : next.itemId();
    }

    private static Command saving(String meetingId, String itemId, ItemForm form) {
        return Command.put("/api/minutes/{}/items/{}", meetingId, itemId)
                .body(form.written())
                .seen(form.seen());
    }

    /** What the service calls the parts of the text is all in one field of the page. */
    private static String ownField(String field) {
        return field.startsWith("content") ? "text" : field.startsWith("spokenBy") ? "spokenBy" : field;
    }
}
