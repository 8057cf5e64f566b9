package org.moothall.gateway.agenda;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.form.Form;
import org.moothall.gateway.form.Trails;
import org.moothall.gateway.page.Frame;
import org.moothall.gateway.page.OnceKeys;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.moothall.gateway.page.Sent;
import org.moothall.gateway.page.ServiceProblem;
import org.moothall.gateway.page.Upload;
import org.moothall.gateway.upload.LimitedFile;
import org.moothall.gateway.upload.SentFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Puts a document with an item. The file goes on to the service while the browser still sends it. */
@Controller
class UploadPage {
    private static final String ADDRESS = "/desk/meetings/{id}/items/{itemId}/documents/new";
    private static final String FILE = "file";
    private static final String TITLE = "title";
    /** A little above what the service takes, so that it is the service that says no. */
    static final long MOST_BYTES = 27_000_000;

    private final OnceKeys keys;
    private final Trails trails;

    UploadPage(OnceKeys keys, Trails trails) {
        this.keys = keys;
        this.trails = trails;
    }

    @GetMapping(ADDRESS)
    String form(
            @PathVariable String id,
            @PathVariable String itemId,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Model model) {
        DeskOf.any(frame, "clerk", "officer");
        return show(id, itemId, Form.fresh(null, keys), reading, model);
    }

    @PostMapping(ADDRESS)
    String upload(
            @PathVariable String id,
            @PathVariable String itemId,
            @RequestParam Map<String, String> typed,
            @RequestAttribute(name = SentFile.ATTRIBUTE, required = false) @Nullable SentFile file,
            Reading reading,
            Sending sending,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed);
        form = file == null || file.isNone()
                ? form.fault(FILE, "desk.upload.file.missing")
                : sent(form, file, id, itemId, sending);
        if (!form.isFaulty()) {
            return "redirect:/desk/meetings/" + id + "?done=paper-added#item-" + itemId;
        }
        response.setStatus(form.status());
        // Who chooses another file sends another form.
        return show(id, itemId, form.problem() == null ? form : form.with(Form.ONCE, keys.next()), reading, model);
    }

    private static Form sent(Form form, SentFile file, String id, String itemId, Sending sending) {
        LimitedFile content = new LimitedFile(file.content(), MOST_BYTES);
        Sent sent = sending.send(new Upload(
                Question.of("/api/meetings/{}/agenda/items/{}/documents", id, itemId),
                form.textOrNull(TITLE) == null ? Map.of() : Map.of(TITLE, form.value(TITLE)),
                file.name(),
                content,
                form.value(Form.ONCE).isEmpty() ? null : form.value(Form.ONCE)));
        if (!(sent instanceof Sent.Refused(ServiceProblem problem))) {
            return form;
        }
        return content.isOver() || problem.is("too-large")
                ? form.fault(FILE, "desk.upload.file.large")
                : form.refused(problem);
    }

    private String show(String id, String itemId, Form form, Reading reading, Model model) {
        MeetingSheet meeting =
                reading.ask(MeetingSheet.class, "/api/meetings/{}", id).needed();
        model.addAttribute("meeting", meeting);
        model.addAttribute("item", meeting.item(itemId));
        model.addAttribute("form", form);
        model.addAttribute("trail", trails.fromDesk(meeting.step()));
        return "desk/upload";
    }
}
