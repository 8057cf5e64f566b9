package org.moothall.gateway.subscribing;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.committee.BodyChoices;
import org.moothall.gateway.page.Reading;
import org.springframework.ui.Model;

/**
 * What somebody wants to be told of, as it was typed.
 *
 * @param words with commas between them
 */
record Wishes(
        List<String> body, List<String> type, @Nullable String words) {
    /** The events of which notifications-service tells people. */
    private static final List<String> TYPES = List.of(
            "meeting-scheduled",
            "meeting-rescheduled",
            "meeting-cancelled",
            "agenda-published",
            "document-withdrawn",
            "document-restored",
            "minutes-published",
            "action-opened",
            "action-updated",
            "action-due-soon",
            "action-overdue");

    Wishes(@Nullable List<String> body, @Nullable List<String> type, @Nullable String words) {
        this.body = given(body);
        this.type = given(type);
        this.words = words;
    }

    /** As notifications-service takes and tells it; an empty list does not restrict. */
    record Filter(List<String> bodies, List<String> events, List<String> keywords) {

        Wishes wishes() {
            return new Wishes(bodies, events, String.join(", ", keywords));
        }
    }

    Filter filter() {
        List<String> keywords = words == null
                ? List.of()
                : Arrays.stream(words.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
        return new Filter(body, type, keywords);
    }

    /** Puts beside it what can be chosen from. */
    void offer(Reading reading, Model model) {
        BodyChoices.asked(reading).wanted().ifPresent(choices -> model.addAttribute("bodies", choices.items()));
        model.addAttribute("types", TYPES);
        model.addAttribute("wishes", this);
    }

    private static List<String> given(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream().filter(value -> !value.isBlank()).toList();
    }
}
