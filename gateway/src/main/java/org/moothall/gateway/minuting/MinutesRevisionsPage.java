package org.moothall.gateway.minuting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Reading;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was published, one revision after another, and what changed from one to the next. */
@Controller
@RequestMapping("/desk/minutes/{meetingId}/revisions")
class MinutesRevisionsPage {
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Revisions(List<Line> revisions) {
        @JsonIgnoreProperties(ignoreUnknown = true)
        record Line(int number, OffsetDateTime at, String cause) {}
    }

    /** Two revisions beside each other. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Difference(
            int from,
            int to,
            @Nullable List<Changed> items,
            @Nullable List<Part> elsewhere) {
        @JsonIgnoreProperties(ignoreUnknown = true)
        record Changed(
                String itemId,
                @Nullable String title,
                String change,
                @Nullable List<Part> parts) {}

        @JsonIgnoreProperties(ignoreUnknown = true)
        record Part(String part, @Nullable List<Change> changes) {}

        @JsonIgnoreProperties(ignoreUnknown = true)
        record Change(
                @Nullable String before,
                @Nullable String after,
                @Nullable List<Words> words) {}

        /** A run of words: the same in both, or only before, or only after. */
        @JsonIgnoreProperties(ignoreUnknown = true)
        record Words(String change, String text) {}
    }

    private final MinutesTrails trails;

    MinutesRevisionsPage(MinutesTrails trails) {
        this.trails = trails;
    }

    @GetMapping
    ModelAndView list(@PathVariable String meetingId, Reading reading) {
        Asked<MinutesRecord> minutes = reading.ask(MinutesRecord.class, "/api/minutes/{}", meetingId);
        Asked<Revisions> revisions = reading.ask(Revisions.class, "/api/minutes/{}/revisions", meetingId);
        return new ModelAndView("minuting/revisions")
                .addObject("minutes", minutes.needed())
                .addObject("revisions", revisions.needed().revisions())
                .addObject("trail", trails.to(minutes.needed()));
    }

    @GetMapping("/{from}/{to}")
    ModelAndView difference(
            @PathVariable String meetingId, @PathVariable int from, @PathVariable int to, Reading reading) {
        Asked<MinutesRecord> minutes = reading.ask(MinutesRecord.class, "/api/minutes/{}", meetingId);
        Asked<Difference> difference =
                reading.ask(Difference.class, "/api/minutes/{}/revisions/{}/diff/{}", meetingId, from, to);
        return new ModelAndView("minuting/difference")
                .addObject("minutes", minutes.needed())
                .addObject("difference", difference.needed())
                .addObject("trail", trails.to(minutes.needed()));
    }
}
