package org.moothall.gateway.agenda;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.form.Form;
import org.moothall.gateway.form.Trails;
import org.moothall.gateway.page.Answer;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.Frame;
import org.moothall.gateway.page.OnceKeys;
import org.moothall.gateway.page.PageProblems;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.moothall.gateway.page.Sent;
import org.moothall.gateway.page.ServiceProblem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes items and papers off a draft, after asking once. What is gone already is as it was wanted. */
@Controller
class RemovalPage {
    private static final String ITEM = "/desk/meetings/{id}/items/{itemId}/removal";
    private static final String PAPER = "/desk/meetings/{id}/items/{itemId}/documents/{paperId}/removal";

    private final OnceKeys keys;
    private final Trails trails;

    RemovalPage(OnceKeys keys, Trails trails) {
        this.keys = keys;
        this.trails = trails;
    }

    @GetMapping(ITEM)
    String askForItem(
            @PathVariable String id,
            @PathVariable String itemId,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Model model) {
        DeskOf.any(frame, "clerk");
        Answer.Found<MeetingSheet> found = meeting(reading, id);
        MeetingSheet.ItemSheet item = found.value().item(itemId);
        return show(found, item.title(), item.documents().size(), Form.fresh(found.etag(), keys), model);
    }

    @PostMapping(ITEM)
    String removeItem(
            @PathVariable String id,
            @PathVariable String itemId,
            @RequestParam Map<String, String> typed,
            Reading reading,
            Sending sending,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed);
        Command command =
                Command.delete("/api/meetings/{}/agenda/items/{}", id, itemId).seen(form.value(Form.SEEN));
        if (!(sending.send(command) instanceof Sent.Refused(ServiceProblem problem))) {
            return done(id, "item-removed");
        }
        Answer.Found<MeetingSheet> found = meeting(reading, id);
        Optional<MeetingSheet.ItemSheet> item = found.value().find(itemId);
        if (item.isEmpty()) {
            return done(id, "item-removed");
        }
        response.setStatus(form.refused(problem).status());
        return show(
                found,
                item.get().title(),
                item.get().documents().size(),
                form.refused(problem).with(Form.SEEN, found.etag()),
                model);
    }

    @GetMapping(PAPER)
    String askForPaper(
            @PathVariable String id,
            @PathVariable String itemId,
            @PathVariable String paperId,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Model model) {
        DeskOf.any(frame, "clerk", "officer");
        Answer.Found<MeetingSheet> found = meeting(reading, id);
        MeetingSheet.PaperSheet paper = paper(found.value(), itemId, paperId).orElseThrow(PageProblems::notFound);
        return show(found, paper.title(), 0, Form.fresh(found.etag(), keys), model);
    }

    @PostMapping(PAPER)
    String removePaper(
            @PathVariable String id,
            @PathVariable String itemId,
            @PathVariable String paperId,
            @RequestParam Map<String, String> typed,
            Reading reading,
            Sending sending,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed);
        Command command = Command.delete("/api/meetings/{}/agenda/items/{}/documents/{}", id, itemId, paperId)
                .seen(form.value(Form.SEEN));
        if (!(sending.send(command) instanceof Sent.Refused(ServiceProblem problem))) {
            return done(id, "paper-removed");
        }
        Answer.Found<MeetingSheet> found = meeting(reading, id);
        Optional<MeetingSheet.PaperSheet> paper = paper(found.value(), itemId, paperId);
        if (paper.isEmpty()) {
            return done(id, "paper-removed");
        }
        response.setStatus(form.refused(problem).status());
        return show(found, paper.get().title(), 0, form.refused(problem).with(Form.SEEN, found.etag()), model);
    }

    private static Optional<MeetingSheet.PaperSheet> paper(MeetingSheet meeting, String itemId, String paperId) {
        return meeting.find(itemId).stream()
                .flatMap(item -> item.documents().stream())
                .filter(paper -> paper.id().equals(paperId))
                .findFirst();
    }

    private static Answer.Found<MeetingSheet> meeting(Reading reading, String id) {
        return reading.ask(MeetingSheet.class, "/api/meetings/{}", id).found();
    }

    private static String done(String id, String what) {
        return "redirect:/desk/meetings/" + id + "?done=" + what + "#agenda";
    }

    private String show(Answer.Found<MeetingSheet> found, String what, int papers, Form form, Model model) {
        model.addAttribute("meeting", found.value());
        model.addAttribute("what", what);
        model.addAttribute("papers", papers);
        model.addAttribute("form", form);
        model.addAttribute("trail", trails.fromDesk(found.value().step()));
        return "desk/removal";
    }
}
