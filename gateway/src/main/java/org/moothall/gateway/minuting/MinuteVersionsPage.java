package org.moothall.gateway.minuting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.OnceKeys;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.moothall.gateway.page.Sent;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** The earlier texts of an item: who saved them and when, what changed since, and the way back to one. */
@Controller
@RequestMapping("/desk/minutes/{meetingId}/items/{itemId}/versions")
class MinuteVersionsPage {
    /** The versions that there still are, the newest first. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Versions(List<Line> versions) {
        @JsonIgnoreProperties(ignoreUnknown = true)
        record Line(
                long version,
                OffsetDateTime savedAt,
                @Nullable String savedBy,
                @Nullable String importId) {}
    }

    private record Sides(long base, ItemForm.Written mine) {}

    private final MinuteItemModel model;
    private final JsonMapper json;
    private final OnceKeys keys;

    MinuteVersionsPage(MinuteItemModel model, JsonMapper json, OnceKeys keys) {
        this.model = model;
        this.json = json;
        this.keys = keys;
    }

    @GetMapping
    ModelAndView list(@PathVariable String meetingId, @PathVariable String itemId, Reading reading) {
        Asked<Versions> versions = reading.ask(Versions.class, "/api/minutes/{}/items/{}/versions", meetingId, itemId);
        ModelAndView page = model.page(meetingId, itemId, reading);
        page.setViewName("minuting/versions");
        return page.addObject("versions", versions.needed().versions());
    }

    @GetMapping("/{version}")
    ModelAndView one(
            @PathVariable String meetingId,
            @PathVariable String itemId,
            @PathVariable long version,
            Reading reading,
            Sending sending) {
        Asked<Merge.Version> asked =
                reading.ask(Merge.Version.class, "/api/minutes/{}/items/{}/versions/{}", meetingId, itemId, version);
        ModelAndView page = model.page(meetingId, itemId, reading);
        Merge.Version then = asked.needed();
        page.setViewName("minuting/version");
        page.addObject("then", then);
        page.addObject("once", keys.next());
        page.addObject("since", since(meetingId, itemId, version, then, sending));
        return page;
    }

    @PostMapping("/{version}/restoration")
    ModelAndView restore(
            @PathVariable String meetingId,
            @PathVariable String itemId,
            @PathVariable long version,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable String once,
            Reading reading,
            Sending sending) {
        Command restore = Command.post("/api/minutes/{}/items/{}/versions/{}/restoration", meetingId, itemId, version)
                .seen(seen)
                .once(once);
        return switch (sending.send(restore)) {
            case Sent.Done _ -> Views.seeOther("/desk/minutes/{}/items/{}?done=restored", meetingId, itemId);
            case Sent.Refused(var problem) -> {
                ModelAndView page = one(meetingId, itemId, version, reading, sending);
                page.setStatus(HttpStatus.valueOf(problem.status()));
                yield page.addObject("refusal", Refusal.of(problem));
            }
        };
    }

    /** What changed from that version until now; null where the service cannot tell. */
    private @Nullable Merge since(String meetingId, String itemId, long version, Merge.Version then, Sending sending) {
        Command compare = Command.post("/api/minutes/{}/items/{}/merge", meetingId, itemId)
                .body(new Sides(version, ItemForm.of(then.text(), null).written()));
        return sending.send(compare) instanceof Sent.Done(var body, var _) ? json.treeToValue(body, Merge.class) : null;
    }
}
