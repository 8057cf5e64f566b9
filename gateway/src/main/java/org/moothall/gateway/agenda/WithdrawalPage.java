package org.moothall.gateway.agenda;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.form.Form;
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

/** Takes a published paper back, for a reason that everybody reads in its place, and puts it back where that was a mistake. */
@Controller
class WithdrawalPage {
    private static final String PAPER = "/desk/meetings/{id}/items/{itemId}/documents/{paperId}";
    private static final String SERVICE = "/api/meetings/{}/agenda/items/{}/documents/{}/withdrawal";
    private static final String WITHDRAWAL = "desk/withdrawal";
    private static final String RESTORATION = "desk/restoration";
    private static final String REASON = "reason";

    record Withdrawal(String reason, boolean titleWithheld) {}

    private final OnceKeys keys;
    private final PaperForms forms;

    WithdrawalPage(OnceKeys keys, PaperForms forms) {
        this.keys = keys;
        this.forms = forms;
    }

    @GetMapping(PAPER + "/withdrawal")
    String form(
            @PathVariable String id,
            @PathVariable String itemId,
            @PathVariable String paperId,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Model model) {
        DeskOf.any(frame, "clerk");
        return forms.ofPaper(WITHDRAWAL, id, itemId, paperId, Form.fresh(null, keys), reading, model);
    }

    @PostMapping(PAPER + "/withdrawal")
    String withdraw(
            @PathVariable String id,
            @PathVariable String itemId,
            @PathVariable String paperId,
            @RequestParam Map<String, String> typed,
            Reading reading,
            Sending sending,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed).required(REASON, "desk.withdrawal.reason.missing");
        if (!form.isFaulty()) {
            // Not on a version: what else changed on the agenda makes no difference to a paper that must go.
            Command command = Command.post(SERVICE, id, itemId, paperId)
                    .body(new Withdrawal(
                            form.value(REASON), !form.value("titleWithheld").isEmpty()))
                    .once(form.value(Form.ONCE));
            if (!(sending.send(command) instanceof Sent.Refused(ServiceProblem problem))) {
                return done(id, itemId, "paper-withdrawn");
            }
            form = form.refused(problem).with(Form.ONCE, keys.next());
        }
        response.setStatus(form.status());
        return forms.ofPaper(WITHDRAWAL, id, itemId, paperId, form, reading, model);
    }

    @GetMapping(PAPER + "/restoration")
    String askToRestore(
            @PathVariable String id,
            @PathVariable String itemId,
            @PathVariable String paperId,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Model model) {
        DeskOf.any(frame, "clerk");
        return forms.ofWithdrawn(RESTORATION, id, itemId, paperId, Form.fresh(null, keys), reading, model);
    }

    @PostMapping(PAPER + "/restoration")
    String restore(
            @PathVariable String id,
            @PathVariable String itemId,
            @PathVariable String paperId,
            @RequestParam Map<String, String> typed,
            Reading reading,
            Sending sending,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed);
        Command command = Command.delete(SERVICE, id, itemId, paperId).seen(form.value(Form.SEEN));
        if (!(sending.send(command) instanceof Sent.Refused(ServiceProblem problem))) {
            return done(id, itemId, "paper-restored");
        }
        response.setStatus(form.refused(problem).status());
        return forms.ofWithdrawn(RESTORATION, id, itemId, paperId, form.refused(problem), reading, model);
    }

    private static String done(String id, String itemId, String what) {
        return "redirect:/desk/meetings/" + id + "?done=" + what + "#item-" + itemId;
    }
}
