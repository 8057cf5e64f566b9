package org.moothall.gateway.apidocs;

import java.time.Duration;
import org.moothall.gateway.page.PageProblems;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.node.ObjectNode;

/** The joined API description, for programs and for people. */
@Controller
class ApiController {
    private final JoinedApi api;

    ApiController(JoinedApi api) {
        this.api = api;
    }

    @GetMapping(
            path = {"/api/openapi.json", "/v3/api-docs"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ObjectNode> description() throws InterruptedException {
        var snapshot = api.get();
        return ResponseEntity.ok()
                .cacheControl(snapshot.isWhole() ? CacheControl.maxAge(Duration.ofMinutes(1)) : CacheControl.noCache())
                .body(snapshot.document());
    }

    @GetMapping("/docs")
    String subjects(Model model) throws InterruptedException {
        var snapshot = api.get();
        model.addAttribute("missing", snapshot.missing());
        model.addAttribute("subjects", snapshot.pages());
        return "docs/subjects";
    }

    @GetMapping("/docs/{subject}")
    String subject(@PathVariable String subject, Model model) throws InterruptedException {
        var snapshot = api.get();
        var page = snapshot.pages().stream()
                .filter(one -> one.address().equals("/docs/" + subject))
                .findFirst()
                .orElseThrow(() -> snapshot.isWhole()
                        ? PageProblems.notFound()
                        : PageProblems.away(String.join(", ", snapshot.missing())));
        model.addAttribute("subject", page);
        return "docs/subject";
    }
}
