package org.moothall.gateway.announcing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.minuting.MinutesTrails;
import org.moothall.gateway.minuting.Refusal;
import org.moothall.gateway.minuting.Views;
import org.moothall.gateway.page.Answer;
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

/** Where a clerk sees what exactly the public would be told of an item, tells it, and takes it back. */
@Controller
@RequestMapping("/desk/minutes/{meetingId}/items/{itemId}/announcement")
class AnnouncementPage {
    private static final String ITEM = "/api/minutes/{}/items/{}";
    private static final String ANNOUNCEMENT = ITEM + "/announcement";

    /** What the page says of the item and its meeting. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Sitting(String meetingId, String bodyName, OffsetDateTime startsAt) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(String itemId, int number, String title) {}

    private final MinutesTrails trails;
    private final OnceKeys keys;

    AnnouncementPage(MinutesTrails trails, OnceKeys keys) {
        this.trails = trails;
        this.keys = keys;
    }

    @GetMapping
    ModelAndView look(
            @PathVariable String meetingId,
            @PathVariable String itemId,
            @RequestParam(required = false) @Nullable String done,
            Reading reading) {
        Asked<Announcement> announcement = reading.ask(Announcement.class, ANNOUNCEMENT, meetingId, itemId);
        Asked<Item> item = reading.ask(Item.class, ITEM, meetingId, itemId);
        Sitting sitting =
                reading.ask(Sitting.class, "/api/minutes/{}", meetingId).needed();
        Answer.Found<Announcement> found = announcement.found();
        return new ModelAndView("proceedings/announcement")
                .addObject("sitting", sitting)
                .addObject("item", item.needed())
                .addObject("announcement", found.value())
                .addObject("seen", found.etag())
                .addObject("once", keys.next())
                .addObject("reason", "")
                .addObject("done", done)
                .addObject("trail", trails.to(sitting.meetingId(), sitting.bodyName(), sitting.startsAt()));
    }

    @PostMapping
    ModelAndView announce(
            @PathVariable String meetingId,
            @PathVariable String itemId,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String once,
            Reading reading,
            Sending sending) {
        Command announce =
                Command.post(ANNOUNCEMENT, meetingId, itemId).seen(seen).once(once);
        return after(sending.send(announce), meetingId, itemId, "announced", "", reading);
    }

    @PostMapping("/retraction")
    ModelAndView takeBack(
            @PathVariable String meetingId,
            @PathVariable String itemId,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String reason,
            Reading reading,
            Sending sending) {
        Command takeBack = Command.delete(ANNOUNCEMENT, meetingId, itemId)
                .body(Map.of("reason", reason))
                .seen(seen);
        return after(sending.send(takeBack), meetingId, itemId, "retracted", reason, reading);
    }

    private ModelAndView after(
            Sent sent, String meetingId, String itemId, String done, String reason, Reading reading) {
        return switch (sent) {
            case Sent.Done _ ->
                Views.seeOther("/desk/minutes/{}/items/{}/announcement?done=" + done, meetingId, itemId);
            case Sent.Refused(var problem) -> {
                ModelAndView page = look(meetingId, itemId, null, reading)
                        .addObject("reason", reason)
                        .addObject("stale", problem.status() == HttpStatus.PRECONDITION_FAILED.value())
                        .addObject("refusal", Refusal.of(problem));
                page.setStatus(HttpStatus.valueOf(problem.status()));
                yield page;
            }
        };
    }
}
