package org.moothall.gateway.minuting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.moothall.gateway.page.Sent;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The council's standard phrases, each with what is to be filled in, to be put under an item. */
@Controller
@RequestMapping("/desk/minutes/{meetingId}/items/{itemId}/phrases")
class MinutePhrasesPage {
    private static final int MOST = 200;
    /** Filled from the meeting, without anybody asking. */
    private static final List<String> KNOWN = List.of("body", "date", "time", "venue", "last-date");

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Phrase(
            String id,
            String title,
            @Nullable String verdict,
            String text,
            @Nullable List<String> placeholders) {
        public List<String> asked() {
            return placeholders == null
                    ? List.of()
                    : placeholders.stream()
                            .filter(name -> !KNOWN.contains(name))
                            .toList();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Phrases(List<Phrase> items) {}

    private record Insertion(String phraseId, Map<String, String> values) {}

    private final MinuteItemModel model;

    MinutePhrasesPage(MinuteItemModel model) {
        this.model = model;
    }

    @GetMapping
    ModelAndView list(@PathVariable String meetingId, @PathVariable String itemId, Reading reading) {
        Asked<Phrases> phrases =
                reading.ask(Phrases.class, Question.of("/api/minutes/phrases").with("limit", MOST));
        ModelAndView page = model.page(meetingId, itemId, reading);
        page.setViewName("minuting/phrases");
        return page.addObject("phrases", phrases.needed().items());
    }

    @PostMapping
    ModelAndView put(
            @PathVariable String meetingId,
            @PathVariable String itemId,
            HttpServletRequest request,
            Reading reading,
            Sending sending) {
        Typed typed = Typed.of(request);
        Map<String, String> values = new LinkedHashMap<>();
        for (Typed row : typed.rows("values")) {
            values.put(row.raw("name"), row.raw("value"));
        }
        Command insert = Command.post("/api/minutes/{}/items/{}/phrases", meetingId, itemId)
                .body(new Insertion(typed.raw("phraseId"), values))
                .seen(typed.text("seen"));
        return switch (sending.send(insert)) {
            case Sent.Done _ -> Views.seeOther("/desk/minutes/{}/items/{}?done=phrase", meetingId, itemId);
            case Sent.Refused(var problem) -> {
                ModelAndView page = list(meetingId, itemId, reading)
                        .addObject("chosen", typed.raw("phraseId"))
                        .addObject("values", values)
                        .addObject("refusal", Refusal.of(problem));
                page.setStatus(HttpStatus.valueOf(problem.status()));
                yield page;
            }
        };
    }
}
