package org.moothall.gateway.importing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.form.Form;
import org.moothall.gateway.minuting.Views;
import org.moothall.gateway.page.Answer;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.Frame;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.moothall.gateway.page.Sent;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was read from a page beside the page itself, and a clerk's word on each finding. Nothing here writes in a draft. */
@Controller
class FindingsPage {
    private static final String PAGE = "/desk/import/{id}";
    private static final String ITEM = PAGE + "/items/{item:\\d{1,5}}";

    private final ImportTrails trails;

    FindingsPage(ImportTrails trails) {
        this.trails = trails;
    }

    /** What somebody says of all findings. */
    private record Said(List<Judgement> judgements) {}

    @GetMapping({PAGE, ITEM})
    ModelAndView findings(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable Integer item,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "") String meeting,
            @RequestParam(defaultValue = "false") boolean asOne,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading) {
        DeskOf.any(frame, "clerk");
        Asked<Review> review = reading.ask(Review.class, review(id, item));
        Asked<Review.All> reviews = reading.ask(Review.All.class, "/api/minutes/imports/{}/reviews", id);
        Opened opened = opened(id, item, reading);
        ModelAndView page = opened.item() == null && opened.all().isWhole() && !asOne
                ? whole(opened, reviews.needed())
                : findings(opened, review.found());
        return page.addObject("done", done).addObject("meeting", meeting);
    }

    @PostMapping({PAGE, ITEM})
    ModelAndView say(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable Integer item,
            @RequestParam(name = "do", defaultValue = "save") String next,
            @RequestParam(defaultValue = "") String meeting,
            @RequestParam Map<String, String> typed,
            Reading reading,
            Sending sending) {
        Opened opened = opened(id, item, reading);
        ReviewForm all = new ReviewForm(Findings.of(opened.page()));
        Form form = switch (next) {
            case "rest", "text" -> all.acceptingTheRest(Form.of(typed), next.equals("text"));
            default -> all.checked(Form.of(typed));
        };
        if (!form.isFaulty()) {
            Command say = new Command(
                    HttpMethod.PUT, review(id, item), new Said(all.judgements(form)), form.value(Form.SEEN), null);
            switch (sending.send(say)) {
                case Sent.Done _ -> {
                    return saved(opened, next, meeting);
                }
                case Sent.Refused(var problem) -> form = all.refused(form, problem);
            }
        }
        Answer.Found<Review> now = reading.ask(Review.class, review(id, item)).found();
        Form again = form.isStale() ? form.with(Form.SEEN, now.etag()) : form;
        ModelAndView page = shown(opened, now.value(), again, all.judgements(again));
        page.setStatus(HttpStatus.valueOf(form.status()));
        return page.addObject("meeting", meeting);
    }

    static Question review(String id, @Nullable Integer item) {
        return Question.of("/api/minutes/imports/{}/review", id).with("foundItem", item);
    }

    static Opened opened(String id, @Nullable Integer item, Reading reading) {
        return Opened.of(
                reading.ask(Imported.class, "/api/minutes/imports/{}", id).needed(), item);
    }

    private static ModelAndView saved(Opened opened, String next, String meeting) {
        String to = opened.address() + (next.equals("draft") ? "/draft" : "") + "?done=said";
        return meeting.isEmpty() ? Views.seeOther(to) : Views.seeOther(to + "&meeting={}", meeting);
    }

    private ModelAndView findings(Opened opened, Answer.Found<Review> found) {
        ReviewForm all = new ReviewForm(Findings.of(opened.page()));
        String seen = found.etag() == null ? "" : found.etag();
        return shown(opened, found.value(), all.of(found.value(), seen), List.of());
    }

    private ModelAndView shown(Opened opened, Review review, Form form, List<Judgement> typed) {
        Findings findings = Findings.of(opened.page());
        List<Doubt> doubts = Doubt.of(opened.page().warnings());
        return new ModelAndView("importing/findings")
                .addObject("opened", opened)
                .addObject("review", review)
                .addObject("form", form)
                .addObject("doubts", doubts)
                .addObject("passages", Passage.of(opened.page(), findings, doubts))
                .addObject("rows", Rows.of(findings, form, review, typed))
                .addObject("trail", trails.above(opened));
    }

    private ModelAndView whole(Opened opened, Review.All reviews) {
        List<Doubt> doubts = Doubt.of(opened.page().warnings());
        return new ModelAndView("importing/whole")
                .addObject("opened", opened)
                .addObject("doubts", doubts)
                .addObject("passages", Passage.of(opened.page(), Findings.of(opened.page()), doubts))
                .addObject("parts", Part.of(opened.all(), reviews.items()))
                .addObject("trail", trails.above(opened));
    }
}
