package org.moothall.gateway.proceedings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.minuting.MinutesTrails;
import org.moothall.gateway.minuting.Refusal;
import org.moothall.gateway.minuting.Rewriting;
import org.moothall.gateway.minuting.Typed;
import org.moothall.gateway.minuting.Views;
import org.moothall.gateway.page.Answer;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.OnceKeys;
import org.moothall.gateway.page.PageProblems;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The motions of an item, each with a form of its own that names it: who moved it, what became of it, and the vote. */
@Controller
@RequestMapping("/desk/minutes/{meetingId}/items/{itemId}/motions")
class MotionsPage {
    private static final String NEW = "new";

    private record Motions(boolean budget, List<Motion> motions) {}

    private static final String REMOVE = "remove";

    private final MinutesTrails trails;
    private final OnceKeys keys;

    MotionsPage(MinutesTrails trails, OnceKeys keys) {
        this.trails = trails;
        this.keys = keys;
    }

    @GetMapping
    ModelAndView list(
            @PathVariable String meetingId,
            @PathVariable String itemId,
            @RequestParam(required = false) @Nullable String done,
            Reading reading) {
        ModelAndView page = page(meetingId, itemId, reading).addObject("done", done);
        page.setViewName("proceedings/motions");
        return page;
    }

    @GetMapping("/{motionId}")
    ModelAndView form(
            @PathVariable String meetingId,
            @PathVariable String itemId,
            @PathVariable String motionId,
            Reading reading) {
        ModelAndView page = page(meetingId, itemId, reading);
        Business business = business(page);
        if (!motionId.equals(NEW) && business.motion(motionId).isEmpty()) {
            throw PageProblems.notFound();
        }
        return page.addObject("motionId", motionId)
                .addObject("id", motionId.equals(NEW) ? keys.next() : motionId)
                .addObject(
                        "form", MotionForm.of(business, motionId, sitting(page).there()));
    }

    @PostMapping("/{motionId}")
    ModelAndView record(
            @PathVariable String meetingId,
            @PathVariable String itemId,
            @PathVariable String motionId,
            @RequestParam(name = "do", defaultValue = "save") String what,
            HttpServletRequest request,
            Reading reading,
            Sending sending) {
        Typed typed = Typed.of(request);
        MotionForm form = MotionForm.of(typed);
        String id = motionId.equals(NEW) ? ownId(typed) : motionId;
        ModelAndView before = page(meetingId, itemId, reading);
        List<Member> there = sitting(before).there().members();
        List<Motion> motions = what.equals(REMOVE)
                ? business(before).without(id)
                : business(before).with(form.motion(id, there));
        Command record = Command.put("/api/minutes/{}/items/{}/motions", meetingId, itemId)
                .body(new Motions(form.budget(), motions))
                .seen(typed.text("seen"));
        return new Rewriting(sending.send(record), typed.text("seen"))
                .page(
                        Views.seeOther("/desk/minutes/{}/items/{}/motions?done=motions", meetingId, itemId),
                        () -> again(page(meetingId, itemId, reading), motionId, id, form),
                        page -> what.equals(REMOVE)
                                ? business(page).motion(id).isEmpty()
                                : form.saysTheSameAs(
                                        (MotionForm) page.getModel().get("saved")),
                        problem -> Refusal.ofMessages(problem, form::element));
    }

    /** What a new motion is called from the first sending of its form on, so that the second is no second motion. */
    private String ownId(Typed typed) {
        String own = typed.text("id");
        return own == null ? keys.next() : own;
    }

    private static ModelAndView again(ModelAndView page, String motionId, String id, MotionForm form) {
        Business business = business(page);
        MotionForm saved = business.motion(id).isEmpty()
                ? null
                : MotionForm.of(business, id, sitting(page).there());
        return page.addObject("motionId", motionId)
                .addObject("id", id)
                .addObject("form", form)
                .addObject("saved", saved);
    }

    private ModelAndView page(String meetingId, String itemId, Reading reading) {
        Asked<Business> item = reading.ask(Business.class, "/api/minutes/{}/items/{}", meetingId, itemId);
        Sitting sitting =
                reading.ask(Sitting.class, "/api/minutes/{}", meetingId).needed();
        Answer.Found<Business> found = item.found();
        return new ModelAndView("proceedings/motion")
                .addObject("sitting", sitting)
                .addObject("item", found.value())
                .addObject("seen", found.etag())
                .addObject("trail", trails.to(sitting.meetingId(), sitting.bodyName(), sitting.startsAt()));
    }

    private static Business business(ModelAndView page) {
        return (Business) Objects.requireNonNull(page.getModel().get("item"));
    }

    private static Sitting sitting(ModelAndView page) {
        return (Sitting) Objects.requireNonNull(page.getModel().get("sitting"));
    }
}
