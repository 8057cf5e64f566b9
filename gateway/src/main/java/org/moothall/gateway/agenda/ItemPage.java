package org.moothall.gateway.agenda;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.form.Form;
import org.moothall.gateway.form.Trails;
import org.moothall.gateway.page.Answer;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.Frame;
import org.moothall.gateway.page.OnceKeys;
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

/** Items of business: written, rewritten, and put on a published agenda where they are urgent. */
@Controller
class ItemPage {
    private final OnceKeys keys;
    private final Trails trails;

    ItemPage(OnceKeys keys, Trails trails) {
        this.keys = keys;
        this.trails = trails;
    }

    @GetMapping("/desk/meetings/{id}/items/new")
    String blank(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String done,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Model model) {
        DeskOf.any(frame, "clerk", "officer");
        model.addAttribute("done", done);
        return form(meeting(reading, id).value(), Form.fresh(null, keys), model);
    }

    @PostMapping("/desk/meetings/{id}/items/new")
    String add(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Reading reading,
            Sending sending,
            HttpServletResponse response,
            Model model) {
        MeetingSheet meeting = meeting(reading, id).value();
        boolean urgent = meeting.isPublished();
        Form form = ItemForm.checked(Form.of(typed), urgent);
        if (!form.isFaulty()) {
            Command command = urgent
                    ? Command.post("/api/meetings/{}/agenda/urgent-items", id).body(ItemForm.urgent(form))
                    : Command.post("/api/meetings/{}/agenda/items", id).body(ItemForm.added(form));
            Sent sent = sending.send(command.once(form.value(Form.ONCE)));
            if (sent instanceof Sent.Refused(ServiceProblem problem)) {
                form = form.refused(problem);
            }
        }
        if (!form.isFaulty()) {
            return form.value("then").equals("another")
                    ? "redirect:" + meeting.address() + "/items/new?done=item-added"
                    : "redirect:" + meeting.address() + "?done=item-added#agenda";
        }
        response.setStatus(form.status());
        return form(meeting, form.isUsedUp() ? form.with(Form.ONCE, keys.next()) : form, model);
    }

    @GetMapping("/desk/meetings/{id}/items/{itemId}")
    String item(
            @PathVariable String id,
            @PathVariable String itemId,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Model model) {
        DeskOf.any(frame, "clerk", "officer");
        Answer.Found<MeetingSheet> found = meeting(reading, id);
        MeetingSheet.ItemSheet item = found.value().item(itemId);
        model.addAttribute("item", item);
        return form(found.value(), ItemForm.filled(Form.fresh(found.etag(), keys), item), model);
    }

    @PostMapping("/desk/meetings/{id}/items/{itemId}")
    String change(
            @PathVariable String id,
            @PathVariable String itemId,
            @RequestParam Map<String, String> typed,
            Reading reading,
            Sending sending,
            HttpServletResponse response,
            Model model) {
        Form form = ItemForm.checked(Form.of(typed), false);
        if (!form.isFaulty()) {
            form = sent(form, sending, id, itemId);
        }
        if (!form.isFaulty()) {
            return "redirect:/desk/meetings/" + id + "?done=item-changed#item-" + itemId;
        }
        Answer.Found<MeetingSheet> found = meeting(reading, id);
        MeetingSheet.ItemSheet item = found.value().item(itemId);
        if (form.isStale() && ItemForm.isAsKnown(form, item)) {
            // Somebody changed the agenda elsewhere: nothing that this form says is in question.
            form = sent(form.again(found.etag()), sending, id, itemId);
            if (!form.isFaulty()) {
                return "redirect:/desk/meetings/" + id + "?done=item-changed#item-" + itemId;
            }
        }
        if (form.isStale()) {
            form = ItemForm.known(form.with(Form.SEEN, found.etag()), item);
            model.addAttribute("theirs", item);
        }
        response.setStatus(form.status());
        model.addAttribute("item", item);
        return form(found.value(), form, model);
    }

    private static Form sent(Form form, Sending sending, String id, String itemId) {
        Command command = Command.patch("/api/meetings/{}/agenda/items/{}", id, itemId)
                .body(ItemForm.change(form))
                .seen(form.value(Form.SEEN));
        return sending.send(command) instanceof Sent.Refused(ServiceProblem problem) ? form.refused(problem) : form;
    }

    private static Answer.Found<MeetingSheet> meeting(Reading reading, String id) {
        return reading.ask(MeetingSheet.class, "/api/meetings/{}", id).found();
    }

    private String form(MeetingSheet meeting, Form form, Model model) {
        model.addAttribute("meeting", meeting);
        model.addAttribute(
                "heading",
                model.containsAttribute("item")
                        ? "desk.item.title.change"
                        : meeting.isPublished() ? "desk.item.title.urgent" : "desk.item.title.new");
        model.addAttribute("form", form);
        model.addAttribute("trail", trails.fromDesk(meeting.step()));
        return "desk/item";
    }
}
