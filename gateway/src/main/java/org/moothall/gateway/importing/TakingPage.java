package org.moothall.gateway.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.form.Form;
import org.moothall.gateway.minuting.Views;
import org.moothall.gateway.page.Answer;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.Frame;
import org.moothall.gateway.page.OnceKeys;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.moothall.gateway.page.Sent;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The last look at what was accepted, and the step by which it is written under a minute item. */
@Controller
class TakingPage {
    private static final String PAGE = "/desk/import/{id}";
    private static final String ITEM = PAGE + "/items/{item:\\d{1,5}}";
    private static final String DRAFT = "/draft";
    private static final String MOTIONS = "/draft/motions";

    private static final String MEETING = "meeting";
    private static final String INTO = "into";
    private static final String REPLACES = "replaces";

    private final OnceKeys keys;
    private final ImportTrails trails;

    TakingPage(OnceKeys keys, ImportTrails trails) {
        this.keys = keys;
        this.trails = trails;
    }

    /** Where accepted findings are to be written; replaces is the version of the minutes whose text was seen. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Text(
            String meetingId, String itemId, @Nullable String replaces) {}

    private record Motions(String meetingId, String itemId, boolean replace) {}

    @GetMapping({PAGE + DRAFT, ITEM + DRAFT})
    ModelAndView look(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable Integer item,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "") String meeting,
            @RequestParam(defaultValue = "") String into,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading) {
        DeskOf.any(frame, "clerk");
        Form form = Form.fresh(null, keys).with(MEETING, meeting).with(INTO, into);
        return show(id, item, form, reading).addObject("done", done);
    }

    @PostMapping({PAGE + DRAFT, ITEM + DRAFT})
    ModelAndView takeText(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable Integer item,
            @RequestParam Map<String, String> typed,
            Reading reading,
            Sending sending) {
        Form form = checked(typed);
        Command take = taking("text", id, item, form)
                .body(new Text(form.value(MEETING), form.value(INTO), form.textOrNull(REPLACES)));
        return after("taken", take, id, item, form, reading, sending);
    }

    @PostMapping({PAGE + MOTIONS, ITEM + MOTIONS})
    ModelAndView takeMotions(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable Integer item,
            @RequestParam Map<String, String> typed,
            Reading reading,
            Sending sending) {
        Form form = checked(typed);
        Command take = taking("motions", id, item, form)
                .body(new Motions(
                        form.value(MEETING),
                        form.value(INTO),
                        form.value("replace").equals("true")));
        return after("moved", take, id, item, form, reading, sending);
    }

    private static Form checked(Map<String, String> typed) {
        return Form.of(typed)
                .required(MEETING, "importing.draft.meeting.missing")
                .required(INTO, "importing.draft.item.missing");
    }

    private static Command taking(String what, String id, @Nullable Integer item, Form form) {
        return Command.post("/api/minutes/imports/{}/review/" + what, id)
                .with("foundItem", item)
                .seen(form.value(Form.SEEN))
                .once(form.value(Form.ONCE));
    }

    private ModelAndView after(
            String done, Command take, String id, @Nullable Integer item, Form form, Reading reading, Sending sending) {
        Form refused = form;
        if (!form.isFaulty()) {
            switch (sending.send(take)) {
                case Sent.Done _ -> {
                    return Views.seeOther(Opened.addressOf(id, item) + "?done=" + done);
                }
                case Sent.Refused(var problem) -> refused = form.refused(problem);
            }
        }
        // Whether it was done is not certain where nobody answered: the same form is then the same command.
        Form again = refused.status() == 503 ? refused : refused.with(Form.ONCE, keys.next());
        ModelAndView page = show(id, item, again, reading);
        page.setStatus(HttpStatus.valueOf(refused.status()));
        return page;
    }

    private ModelAndView show(String id, @Nullable Integer item, Form form, Reading reading) {
        Asked<Imported> imported = reading.ask(Imported.class, "/api/minutes/imports/{}", id);
        Asked<Review> asked = reading.ask(Review.class, FindingsPage.review(id, item));
        List<Asked<DraftLine.Lines>> drafts = DraftLine.asked(reading);
        Opened opened = Opened.of(imported.needed(), item);
        Answer.Found<Review> review = asked.found();
        String meeting = meeting(form, opened, review.value());
        Answer.Found<Draft> draft = meeting.isEmpty() ? null : draft(meeting, reading);
        Form filled = form.with(Form.SEEN, review.etag()).with(MEETING, meeting);
        if (draft != null) {
            String into = item(form, opened, review.value(), draft.value());
            filled = filled.with(INTO, into)
                    .with(REPLACES, draft.etag() == null ? "" : draft.etag().replace("\"", ""));
        }
        return new ModelAndView("importing/draft")
                .addObject("opened", opened)
                .addObject("review", review.value())
                .addObject("drafts", DraftLine.of(drafts.stream()))
                .addObject("draft", draft == null ? null : draft.value())
                .addObject("form", filled)
                .addObject("trail", trails.to(opened));
    }

    /** Null where the minutes are not there, or not any more. */
    private static Answer.@Nullable Found<Draft> draft(String meeting, Reading reading) {
        return reading.ask(Draft.class, "/api/minutes/{}", meeting).answer() instanceof Answer.Found<Draft> found
                ? found
                : null;
    }

    private static String meeting(Form form, Opened opened, Review review) {
        return Stream.of(
                        form.value(MEETING),
                        review.text() == null ? null : review.text().meetingId(),
                        opened.all().meetingId())
                .filter(Objects::nonNull)
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String item(Form form, Opened opened, Review review, Draft draft) {
        return Stream.of(
                        form.value(INTO),
                        review.text() == null ? null : review.text().itemId(),
                        opened.likelyItem(),
                        draft.titled(opened.page().title()))
                .filter(Objects::nonNull)
                .filter(id -> draft.item(id) != null)
                .findFirst()
                .orElse("");
    }
}
