package org.moothall.gateway.minuting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.PageProblems;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is said of an item beside its text: its number, why an urgent one was taken, and a summary of an exempt one. */
@Controller
@RequestMapping("/desk/minutes/{meetingId}/items/{itemId}/particulars")
class MinuteParticularsPage {
    private final MinuteItemModel model;

    MinuteParticularsPage(MinuteItemModel model) {
        this.model = model;
    }

    @GetMapping
    ModelAndView form(
            @PathVariable String meetingId,
            @PathVariable String itemId,
            @RequestParam(required = false) @Nullable String done,
            Reading reading) {
        ModelAndView page = model.page(meetingId, itemId, reading).addObject("done", done);
        page.setViewName("minuting/particulars");
        return page;
    }

    @PostMapping("/{which}")
    ModelAndView save(
            @PathVariable String meetingId,
            @PathVariable String itemId,
            @PathVariable String which,
            HttpServletRequest request,
            Reading reading,
            Sending sending) {
        Typed typed = Typed.of(request);
        Command save = command(which, meetingId, itemId, typed).seen(typed.text("seen"));
        return new Rewriting(sending.send(save), typed.text("seen"))
                .page(
                        Views.seeOther("/desk/minutes/{}/items/{}/particulars?done=particulars", meetingId, itemId),
                        () -> again(meetingId, itemId, which, typed, reading),
                        page -> isSaved(which, typed, (ItemText)
                                Objects.requireNonNull(page.getModel().get("item"))),
                        Refusal::of);
    }

    private ModelAndView again(String meetingId, String itemId, String which, Typed typed, Reading reading) {
        ModelAndView page = form(meetingId, itemId, null, reading);
        return page.addObject("typed", typed)
                .addObject("which", which)
                .addObject("seen", page.getModel().get("seenWhole"));
    }

    /** Of a number that is shown as numbers are, the service itself says how. */
    private static boolean isSaved(String which, Typed typed, ItemText item) {
        return switch (which) {
            case "number" ->
                same(typed, "minuteNumber", item.minuteNumber())
                        && same(typed, "subNumber", item.subNumber())
                        && (typed.text("displayNumber") == null || same(typed, "displayNumber", item.displayNumber()));
            case "special-circumstances" -> same(typed, "specialCircumstances", item.specialCircumstances());
            default -> same(typed, "publicSummary", item.publicSummary());
        };
    }

    private static boolean same(Typed typed, String field, @Nullable Object saved) {
        return Alike.are(typed.raw(field), saved == null ? "" : saved.toString());
    }

    private static Command command(String which, String meetingId, String itemId, Typed typed) {
        Map<String, Object> body = new LinkedHashMap<>();
        switch (which) {
            case "number" -> {
                if (typed.text("minuteNumber") == null) {
                    return Command.delete("/api/minutes/{}/items/{}/number", meetingId, itemId);
                }
                put(body, typed, "minuteNumber", "subNumber", "displayNumber");
            }
            case "special-circumstances" -> put(body, typed, "specialCircumstances");
            case "public-summary" -> put(body, typed, "publicSummary");
            default -> throw PageProblems.notFound();
        }
        return Command.put("/api/minutes/{}/items/{}/" + which, meetingId, itemId)
                .body(body);
    }

    private static void put(Map<String, Object> body, Typed typed, String... fields) {
        for (String field : fields) {
            String value = typed.text(field);
            if (value != null) {
                body.put(
                        field, field.equals("minuteNumber") || field.equals("subNumber") ? Typed.number(value) : value);
            }
        }
    }
}
