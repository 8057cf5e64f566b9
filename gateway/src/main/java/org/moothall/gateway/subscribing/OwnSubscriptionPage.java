package org.moothall.gateway.subscribing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Answer;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.PageProblems;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.moothall.gateway.page.Sent;
import org.moothall.gateway.page.ServiceProblem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a subscription is for, seen and changed by whoever follows the link of one of its letters. */
@Controller
@RequestMapping("/subscriptions/{id}")
class OwnSubscriptionPage {
    private static final String FILTER = "/api/subscriptions/{}/filter";

    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String token,
            Reading reading,
            Model model,
            HttpServletResponse response) {
        return shown(id, token, null, reading, model, response);
    }

    /** @param seen the version that was typed upon */
    @PostMapping
    String change(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(required = false) @Nullable List<String> body,
            @RequestParam(required = false) @Nullable List<String> type,
            @RequestParam(required = false) @Nullable String words,
            Sending sending,
            Reading reading,
            Model model,
            HttpServletResponse response) {
        Wishes typed = new Wishes(body, type, words);
        Command command = Command.put(FILTER, id)
                .with("token", token)
                .body(typed.filter())
                .seen(seen);
        return switch (sending.send(command)) {
            case Sent.Done _ -> "redirect:/subscribe/changed";
            case Sent.Refused(ServiceProblem problem) -> {
                response.setStatus(problem.status());
                model.addAttribute("problem", problem);
                model.addAttribute("seen", seen);
                yield shown(id, token, typed, reading, model, response);
            }
        };
    }

    /** @param typed what a form that was refused would have changed, or nothing */
    private static String shown(
            String id,
            String token,
            @Nullable Wishes typed,
            Reading reading,
            Model model,
            HttpServletResponse response) {
        LetterPages.keepSecret(response);
        Question own = Question.of(FILTER, id).with("token", token);
        return switch (reading.ask(OwnSubscription.class, own).answer()) {
            case Answer.Found<OwnSubscription>(OwnSubscription found, var etag) ->
                switch (found.status()) {
                    case "confirmed" -> {
                        model.addAttribute("own", found);
                        model.addAttribute("seen", etag);
                        yield form(id, token, typed == null ? found.filter().wishes() : typed, reading, model);
                    }
                    case "cancelled" -> LetterPages.said("over", 410, model, response);
                    default -> LetterPages.said("waiting", 409, model, response);
                };
            case Answer.Refused<OwnSubscription>(ServiceProblem problem) ->
                LetterPages.said("unknown", problem.status(), model, response);
            case Answer.Away<OwnSubscription>(String service) -> {
                if (typed == null) {
                    throw PageProblems.away(service);
                }
                yield form(id, token, typed, reading, model);
            }
        };
    }

    private static String form(String id, String token, Wishes wishes, Reading reading, Model model) {
        wishes.offer(reading, model);
        model.addAttribute("id", id);
        model.addAttribute("token", token);
        return "records/subscription";
    }
}
