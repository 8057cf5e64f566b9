package org.moothall.gateway.record;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Dates;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Step;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The record of a meeting: each text that was published, what became different, and how to see that none was tampered with. */
@Controller
class RecordPage {
    /** Minutes are published, confirmed and signed: who has more revisions than this compares the older ones by the API. */
    private static final int COMPARED = 5;

    private final MessageSource words;
    private final Dates dates;

    RecordPage(MessageSource words, Dates dates) {
        this.words = words;
        this.dates = dates;
    }

    @GetMapping("/meetings/{meetingId}/record")
    String record(@PathVariable String meetingId, Reading reading, Model model) {
        Asked<Minutes> asked = reading.ask(Minutes.class, "/api/minutes/{}", meetingId);
        List<Proof.Revision> revisions = reading.ask(Proof.class, "/api/minutes/{}/proof", meetingId)
                .needed()
                .revisions();
        model.addAttribute("differences", differences(meetingId, revisions.size(), reading));
        Minutes minutes = asked.needed();
        String day = dates.day(minutes.startsAt());
        model.addAttribute("minutes", minutes);
        model.addAttribute(
                "title",
                words.getMessage(
                        "record.title.of", new Object[] {minutes.bodyName(), day}, LocaleContextHolder.getLocale()));
        model.addAttribute("revisions", revisions);
        model.addAttribute(
                "files",
                revisions.stream()
                        .map(revision -> "revision-" + revision.number() + ".json")
                        .collect(Collectors.joining(" ")));
        model.addAttribute("trail", List.of(new Step("/meetings/" + meetingId, minutes.bodyName() + ", " + day)));
        return "records/record";
    }

    /** Each with the one before it, the newest first. */
    private static List<Difference> differences(String meetingId, int newest, Reading reading) {
        List<Asked<Difference>> asked = IntStream.rangeClosed(Math.max(2, newest - COMPARED + 1), newest)
                .mapToObj(number -> reading.ask(
                        Difference.class, "/api/minutes/{}/revisions/{}/diff/{}", meetingId, number - 1, number))
                .toList();
        return asked.reversed().stream().flatMap(one -> one.wanted().stream()).toList();
    }
}
