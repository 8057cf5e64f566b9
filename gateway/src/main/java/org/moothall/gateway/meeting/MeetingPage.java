package org.moothall.gateway.meeting;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Dates;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Step;
import org.moothall.gateway.site.MeetingLine;
import org.moothall.gateway.site.Slug;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriUtils;

/** A meeting: when and where, what is to be talked about, what was said and decided, and how far its record is. */
@Controller
class MeetingPage {
    private final URI publicUrl;
    private final InstantSource clock;
    private final Dates dates;
    private final EventData events;

    MeetingPage(@Value("${moothall.public-url}") URI publicUrl, InstantSource clock, Dates dates, EventData events) {
        this.publicUrl = publicUrl;
        this.clock = clock;
        this.dates = dates;
        this.events = events;
    }

    @GetMapping("/meetings/{day:\\d{4}-\\d{2}-\\d{2}}/{slug}")
    String meeting(@PathVariable String day, @PathVariable String slug, Reading reading, Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.COUNCIL);
        MeetingLine there = Diary.at(reading, day, slug);
        if (!there.day().equals(Diary.dayOf(day))) {
            return "redirect:/meetings/" + there.id();
        }
        String id = there.id();
        Asked<Pack> pack = reading.ask(Pack.class, "/api/meetings/{}/pack/contents", id);
        Proceedings proceedings = Proceedings.of(reading, id, Diary.dayOf(day), today);
        Meeting meeting = proceedings.meeting();
        Diary.Around around = Diary.around(reading, meeting.bodyId(), day);
        String address = "/meetings/" + day + "/" + slug;
        model.addAttribute("proceedings", proceedings);
        model.addAttribute("meeting", meeting);
        model.addAttribute("day", dates.day(meeting.startsAt()));
        model.addAttribute("state", proceedings.state());
        model.addAttribute("address", address);
        model.addAttribute("body", Slug.of(meeting.bodyName()));
        model.addAttribute("live", proceedings.isFollowed(today));
        model.addAttribute("canonical", publicUrl + address);
        model.addAttribute("linked", events.of(proceedings, address));
        model.addAttribute("feeds", List.of("/api/feeds/notices.atom?body=" + meeting.bodyId()));
        model.addAttribute("trail", List.of(new Step("/bodies/" + Slug.of(meeting.bodyName()), meeting.bodyName())));
        pack.wanted().ifPresent(found -> model.addAttribute("pack", found));
        around.days().ifPresent(days -> model.addAttribute("neighbours", Neighbours.of(meeting, days)));
        return "site/meeting";
    }

    /** So that a link by id holds, whatever the meeting's day and its body's name become. */
    @GetMapping("/meetings/{id:(?!\\d{4}-\\d{2}-\\d{2}$).+}")
    String byId(@PathVariable String id, Reading reading) {
        return "redirect:" + UriUtils.encodePath(Diary.addressOf(reading, id), StandardCharsets.UTF_8);
    }

    @GetMapping("/meetings/{day:\\d{4}-\\d{2}-\\d{2}}")
    String day(@PathVariable String day) {
        LocalDate date = Diary.dayOf(day);
        return "redirect:/meetings?month=" + day.substring(0, 7) + "#d" + date.getDayOfMonth();
    }

    @GetMapping("/meetings/{id:(?!\\d{4}-\\d{2}-\\d{2}$).+}/items/{item}")
    String itemById(@PathVariable String id, @PathVariable String item, Reading reading) {
        String address = Diary.addressOf(reading, id) + "/items/" + item;
        return "redirect:" + UriUtils.encodePath(address, StandardCharsets.UTF_8);
    }
}
