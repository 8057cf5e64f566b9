package org.moothall.gateway.proceedings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.minuting.Alike;
import org.moothall.gateway.minuting.MinutesTrails;
import org.moothall.gateway.minuting.Refusal;
import org.moothall.gateway.minuting.Rewriting;
import org.moothall.gateway.minuting.Typed;
import org.moothall.gateway.minuting.Views;
import org.moothall.gateway.page.Answer;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The interests that members declared in an item, and what each of them did then. */
@Controller
@RequestMapping("/desk/minutes/{meetingId}/items/{itemId}/interests")
class InterestsPage {
    private record Interests(List<Interest> interests) {}

    private final MinutesTrails trails;

    InterestsPage(MinutesTrails trails) {
        this.trails = trails;
    }

    @GetMapping
    ModelAndView form(
            @PathVariable String meetingId,
            @PathVariable String itemId,
            @RequestParam(required = false) @Nullable String done,
            Reading reading) {
        Asked<Business> item = reading.ask(Business.class, "/api/minutes/{}/items/{}", meetingId, itemId);
        Sitting sitting =
                reading.ask(Sitting.class, "/api/minutes/{}", meetingId).needed();
        Answer.Found<Business> found = item.found();
        return new ModelAndView("proceedings/interests")
                .addObject("sitting", sitting)
                .addObject("item", found.value())
                .addObject("interests", found.value().interests())
                .addObject("saved", found.value().interests())
                .addObject("seen", found.etag())
                .addObject("done", done)
                .addObject("trail", trails.to(sitting.meetingId(), sitting.bodyName(), sitting.startsAt()));
    }

    @PostMapping
    ModelAndView declare(
            @PathVariable String meetingId,
            @PathVariable String itemId,
            @RequestParam(name = "do", defaultValue = "save") String what,
            HttpServletRequest request,
            Reading reading,
            Sending sending) {
        Typed typed = Typed.of(request);
        ModelAndView page = form(meetingId, itemId, null, reading);
        Sitting sitting = (Sitting) Objects.requireNonNull(page.getModel().get("sitting"));
        List<Interest> interests = typed.rows("interests").stream()
                .filter(row -> !row.has("remove"))
                .map(row -> Interest.typed(row, sitting.there().members()))
                .filter(one -> !one.isBlank())
                .toList();
        if (what.equals("row")) {
            return page.addObject("interests", interests).addObject("seen", typed.text("seen"));
        }
        Command declare = Command.put("/api/minutes/{}/items/{}/interests", meetingId, itemId)
                .body(new Interests(interests))
                .seen(typed.text("seen"));
        return new Rewriting(sending.send(declare), typed.text("seen"))
                .page(
                        Views.seeOther("/desk/minutes/{}/items/{}/interests?done=interests", meetingId, itemId),
                        () -> form(meetingId, itemId, null, reading).addObject("interests", interests),
                        now -> Alike.are(
                                interests, Objects.requireNonNull(now.getModel().get("saved"))),
                        problem -> Refusal.ofMessages(problem, (field, said) -> row(field, said, interests)));
    }

    /** A rule names the member or the kind that it refuses, and not the row. */
    private static String row(String field, String said, List<Interest> interests) {
        for (int i = 0; i < interests.size(); i++) {
            Member member = interests.get(i).member();
            String named = field.equals("member")
                    ? (member == null ? null : member.name())
                    : interests.get(i).kind();
            if (!field.startsWith("interests") && named != null && said.startsWith(named)) {
                return "interests[" + i + "]." + field;
            }
        }
        return field;
    }
}
