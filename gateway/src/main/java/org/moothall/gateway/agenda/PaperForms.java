package org.moothall.gateway.agenda;

import org.moothall.gateway.form.Form;
import org.moothall.gateway.form.Trails;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.PageProblems;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.subscribers.Reach;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the forms about a published paper show: the paper and its item, whom it concerns, and what was typed. */
@Component
final class PaperForms {
    private final Trails trails;

    PaperForms(Trails trails) {
        this.trails = trails;
    }

    /** A published paper, to be withdrawn or replaced. */
    String ofPaper(String view, String id, String itemId, String paperId, Form form, Reading reading, Model model) {
        var found = reading.ask(MeetingSheet.class, "/api/meetings/{}", id).found();
        MeetingSheet meeting = found.value();
        MeetingSheet.ItemSheet item = meeting.item(itemId);
        if (!meeting.isPublished()) {
            throw PageProblems.notFound();
        }
        model.addAttribute(
                "paper",
                item.documents().stream()
                        .filter(paper -> paper.id().equals(paperId))
                        .findFirst()
                        .orElseThrow(PageProblems::notFound));
        Asked<Reach> reach = Reach.asked(reading, "document-withdrawn", meeting.bodyId());
        model.addAttribute("reach", reach.wanted().orElse(null));
        return show(
                view,
                meeting,
                item,
                form.value(Form.SEEN).isEmpty() ? form.with(Form.SEEN, found.etag()) : form,
                model);
    }

    /** A paper that was withdrawn, to be put back. */
    String ofWithdrawn(String view, String id, String itemId, String paperId, Form form, Reading reading, Model model) {
        var found = reading.ask(MeetingSheet.class, "/api/meetings/{}", id).found();
        MeetingSheet.ItemSheet item = found.value().item(itemId);
        model.addAttribute(
                "paper",
                item.takenBack().stream()
                        .filter(paper -> paper.id().equals(paperId) && paper.replacedBy() == null)
                        .findFirst()
                        .orElseThrow(PageProblems::notFound));
        return show(view, found.value(), item, form.with(Form.SEEN, found.etag()), model);
    }

    private String show(String view, MeetingSheet meeting, MeetingSheet.ItemSheet item, Form form, Model model) {
        model.addAttribute("meeting", meeting);
        model.addAttribute("item", item);
        model.addAttribute("form", form);
        model.addAttribute("trail", trails.fromDesk(meeting.step()));
        return view;
    }
}
