package org.moothall.gateway.subscribing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Address;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.OnceKeys;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.moothall.gateway.page.Sent;
import org.moothall.gateway.page.ServiceProblem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking to be told. Nothing is sent before the owner of the address has said yes by a link in a letter. */
@Controller
class SubscribePage {
    private final OnceKeys keys;

    SubscribePage(OnceKeys keys) {
        this.keys = keys;
    }

    /** As notifications-service takes it. */
    record Request(String channel, String target, Wishes.Filter filter) {}

    /** With what the link to it has chosen, and nothing typed. */
    @GetMapping("/subscribe")
    String form(
            @RequestParam(required = false) @Nullable List<String> body,
            @RequestParam(required = false) @Nullable List<String> type,
            Reading reading,
            Model model) {
        return shown(null, new Wishes(body, type, null), keys.next(), reading, model);
    }

    /** @param once the form's own key, so that a form sent twice is one request */
    @PostMapping("/subscribe")
    String ask(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(required = false) @Nullable String once,
            @RequestParam(required = false) @Nullable List<String> body,
            @RequestParam(required = false) @Nullable List<String> type,
            @RequestParam(required = false) @Nullable String words,
            Sending sending,
            Reading reading,
            Model model,
            HttpServletResponse response) {
        Wishes wishes = new Wishes(body, type, words);
        Command command = Command.post("/api/subscriptions")
                .body(new Request("email", email.strip(), wishes.filter()))
                .once(once);
        return switch (sending.send(command)) {
            case Sent.Done _ -> "redirect:/subscribe/asked";
            case Sent.Refused(ServiceProblem problem) -> {
                response.setStatus(problem.status());
                model.addAttribute("problem", problem);
                yield shown(email, wishes, once, reading, model);
            }
        };
    }

    @GetMapping("/subscribe/asked")
    String asked() {
        return "records/subscribe-asked";
    }

    private static String shown(
            @Nullable String email, Wishes wishes, @Nullable String once, Reading reading, Model model) {
        wishes.offer(reading, model);
        List<String> body = wishes.body();
        Address feed = Address.of("/api/feeds/notices.atom").with("body", body.size() == 1 ? body : null);
        model.addAttribute("email", email);
        model.addAttribute("once", once);
        model.addAttribute("feed", feed);
        model.addAttribute("feeds", List.of(feed));
        return "records/subscribe";
    }
}
