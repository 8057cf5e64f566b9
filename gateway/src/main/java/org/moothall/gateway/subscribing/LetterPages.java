package org.moothall.gateway.subscribing;

import jakarta.servlet.http.HttpServletResponse;
import org.moothall.gateway.page.Answer;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.PageProblems;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.moothall.gateway.page.Sent;
import org.moothall.gateway.page.ServiceProblem;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/**
 * Where the links in letters lead. Their addresses hold a secret, so nothing may keep them or pass them on. Only a button
 * ends a subscription: whoever scans letters follows each link.
 */
@Controller
class LetterPages {
    private static final String CONFIRMATION = "/subscriptions/{id}/confirmation";
    private static final String END = "/subscriptions/{id}/unsubscription";

    @GetMapping(CONFIRMATION)
    String confirm(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String token,
            Reading reading,
            Model model,
            HttpServletResponse response) {
        keepSecret(response);
        Question question =
                Question.of("/api/subscriptions/{}/confirmation", id).with("token", token);
        return switch (reading.ask(JsonNode.class, question).answer()) {
            case Answer.Found<JsonNode> _ -> said("confirmed", 200, model, response);
            case Answer.Refused<JsonNode>(ServiceProblem problem) -> refused(problem, model, response);
            case Answer.Away<JsonNode>(String service) -> throw PageProblems.away(service);
        };
    }

    @GetMapping(END)
    String mayEnd(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String token,
            Model model,
            HttpServletResponse response) {
        keepSecret(response);
        model.addAttribute("id", id);
        model.addAttribute("token", token);
        return "records/unsubscribe";
    }

    @PostMapping(END)
    String end(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String token,
            Sending sending,
            Model model,
            HttpServletResponse response) {
        keepSecret(response);
        Command command =
                Command.post("/api/subscriptions/{}/unsubscription", id).with("token", token);
        return switch (sending.send(command)) {
            case Sent.Done _ -> "redirect:/subscribe/ended";
            case Sent.Refused(ServiceProblem problem)
            when problem.status() == 503 -> throw PageProblems.away("notifications-service");
            case Sent.Refused(ServiceProblem problem) -> refused(problem, model, response);
        };
    }

    @GetMapping("/subscribe/ended")
    String ended(Model model, HttpServletResponse response) {
        return said("ended", 200, model, response);
    }

    @GetMapping("/subscribe/changed")
    String changed(Model model, HttpServletResponse response) {
        return said("changed", 200, model, response);
    }

    /** A page that says how it stands, where there is nothing to choose. */
    static String said(String outcome, int status, Model model, HttpServletResponse response) {
        response.setStatus(status);
        model.addAttribute("outcome", outcome);
        return "records/letter";
    }

    private static String refused(ServiceProblem problem, Model model, HttpServletResponse response) {
        String outcome = switch (problem.status()) {
            case 410 -> "expired";
            case 409, 422 -> "over";
            default -> "unknown";
        };
        return said(outcome, problem.status(), model, response);
    }

    static void keepSecret(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
    }
}
