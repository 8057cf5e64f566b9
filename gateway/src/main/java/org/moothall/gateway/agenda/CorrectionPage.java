package org.moothall.gateway.agenda;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.form.Form;
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

/** Puts a corrected version in the place of a published paper. */
@Controller
class CorrectionPage {
    private static final String ADDRESS = "/desk/meetings/{id}/items/{itemId}/documents/{paperId}/correction";
    private static final String VIEW = "desk/correction";
    private static final String FILE = "file";
    private static final String REASON = "reason";
    private static final String TITLE = "title";

    private final OnceKeys keys;
    private final PaperForms forms;

    CorrectionPage(OnceKeys keys, PaperForms forms) {
        this.keys = keys;
        this.forms = forms;
    }

    @GetMapping(ADDRESS)
    String form(
            @PathVariable String id,
            @PathVariable String itemId,
            @PathVariable String paperId,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Model model) {
        DeskOf.any(frame, "clerk");
        return forms.ofPaper(VIEW, id, itemId, paperId, Form.fresh(null, keys), reading, model);
    }

    @PostMapping(ADDRESS)
    String correct(
            @PathVariable String id,
            @PathVariable String itemId,
            @PathVariable String paperId,
            @RequestParam Map<String, String> typed,
            @RequestAttribute(name = SentFile.ATTRIBUTE, required = false) @Nullable SentFile file,
            Reading reading,
            Sending sending,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed).required(REASON, "desk.withdrawal.reason.missing");
        form = file == null || file.isNone() ? form.fault(FILE, "desk.upload.file.missing") : form;
        if (!form.isFaulty() && file != null) {
            Question address =
                    Question.of("/api/meetings/{}/agenda/items/{}/documents/{}/correction", id, itemId, paperId);
            form = sent(form, file, address, sending);
        }
        if (!form.isFaulty()) {
            return "redirect:/desk/meetings/" + id + "?done=paper-corrected#item-" + itemId;
        }
        response.setStatus(form.status());
        return forms.ofPaper(VIEW, id, itemId, paperId, form.with(Form.ONCE, keys.next()), reading, model);
    }

    private static Form sent(Form form, SentFile file, Question address, Sending sending) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(REASON, form.value(REASON));
        if (form.textOrNull(TITLE) != null) {
            fields.put(TITLE, form.value(TITLE));
        }
        fields.put("titleWithheld", String.valueOf(!form.value("titleWithheld").isEmpty()));
        LimitedFile content = new LimitedFile(file.content(), UploadPage.MOST_BYTES);
        String once = form.value(Form.ONCE).isEmpty() ? null : form.value(Form.ONCE);
        Sent sent = sending.send(new Upload(address, fields, file.name(), content, once));
        if (!(sent instanceof Sent.Refused(ServiceProblem problem))) {
            return form;
        }
        return content.isOver() || problem.is("too-large")
                ? form.fault(FILE, "desk.upload.file.large")
                : form.refused(problem);
    }
}
