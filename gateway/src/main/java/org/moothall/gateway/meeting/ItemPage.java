package org.moothall.gateway.meeting;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Dates;
import org.moothall.gateway.page.PageProblems;
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

/** One item of business: what was planned, what was said, what was decided and voted, what became of it. */
@Controller
class ItemPage {
    private final URI publicUrl;
    private final InstantSource clock;
    private final Dates dates;
    private final EventData events;

    ItemPage(@Value("${moothall.public-url}") URI publicUrl, InstantSource clock, Dates dates, EventData events) {
        this.publicUrl = publicUrl;
        this.clock = clock;
        this.dates = dates;
        this.events = events;
    }

    @GetMapping("/meetings/{day:\\d{4}-\\d{2}-\\d{2}}/{slug}/items/{item}")
    String item(
            @PathVariable String day,
            @PathVariable String slug,
            @PathVariable String item,
            Reading reading,
            Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.COUNCIL);
        MeetingLine there = Diary.at(reading, day, slug);
        if (!there.day().equals(Diary.dayOf(day))) {
            return "redirect:/meetings/" + there.id() + "/items/"
                    + UriUtils.encodePathSegment(item, StandardCharsets.UTF_8);
        }
        String id = there.id();
        Proceedings proceedings = Proceedings.of(reading, id, Diary.dayOf(day), today);
        List<Business> all = proceedings.business();
        int place = IntStream.range(0, all.size())
                .filter(at -> all.get(at).id().equals(item))
                .findFirst()
                .orElseThrow(PageProblems::notFound);
        Business business = all.get(place);
        Meeting meeting = proceedings.meeting();
        String address = "/meetings/" + day + "/" + slug;
        model.addAttribute("proceedings", proceedings);
        model.addAttribute("meeting", meeting);
        model.addAttribute("state", proceedings.state());
        model.addAttribute("day", dates.day(meeting.startsAt()));
        model.addAttribute("item", business);
        model.addAttribute("live", proceedings.isFollowed(today));
        model.addAttribute("before", at(all, place - 1));
        model.addAttribute("after", at(all, place + 1));
        model.addAttribute("address", address);
        model.addAttribute("canonical", publicUrl + address + "/items/" + item);
        model.addAttribute("feeds", List.of("/api/feeds/notices.atom?body=" + meeting.bodyId()));
        List<Step> trail = trail(meeting, address);
        model.addAttribute("trail", trail);
        model.addAttribute("linked", events.of(business, proceedings, address, trail));
        History.of(reading, meeting, business).ifPresent(history -> model.addAttribute("history", history));
        return "site/item";
    }

    private List<Step> trail(Meeting meeting, String address) {
        return List.of(
                new Step("/bodies/" + Slug.of(meeting.bodyName()), meeting.bodyName()),
                new Step(address, dates.day(meeting.startsAt())));
    }

    private static @Nullable Business at(List<Business> all, int place) {
        return place >= 0 && place < all.size() ? all.get(place) : null;
    }
}
