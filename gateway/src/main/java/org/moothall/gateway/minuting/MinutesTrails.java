package org.moothall.gateway.minuting;

import java.time.OffsetDateTime;
import java.util.List;
import org.moothall.gateway.page.Dates;
import org.moothall.gateway.page.Step;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The steps from the desk to a page of minutes. */
@Component
public class MinutesTrails {
    private final MessageSource words;
    private final Dates dates;

    MinutesTrails(MessageSource words, Dates dates) {
        this.words = words;
        this.dates = dates;
    }

    List<Step> toDesk() {
        return List.of(new Step("/desk", word("minuting.minutes.trail.desk")));
    }

    List<Step> toList() {
        return List.of(toDesk().getFirst(), new Step("/desk/minutes", word("minuting.minutes.title")));
    }

    List<Step> to(MinutesRecord minutes) {
        return to(minutes.meetingId(), minutes.bodyName(), minutes.startsAt());
    }

    /** To the minutes of a meeting. */
    public List<Step> to(String meetingId, String bodyName, OffsetDateTime startsAt) {
        return List.of(
                toList().getFirst(),
                toList().getLast(),
                new Step("/desk/minutes/" + meetingId, bodyName + ", " + dates.day(startsAt)));
    }

    private String word(String key) {
        return words.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
