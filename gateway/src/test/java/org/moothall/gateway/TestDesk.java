package org.moothall.gateway;

import java.util.stream.Collectors;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.Sending;
import org.moothall.gateway.page.Sent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A page of the desk as the real ones are, that does nothing but hand on what it was sent. */
@TestConfiguration
class TestDesk {
    record Note(String text) {}

    @Controller
    static class Page {
        @GetMapping("/desk/notes")
        ResponseEntity<String> read(@RequestParam(defaultValue = "") String of) {
            return ResponseEntity.ok("notes of " + of);
        }

        @PostMapping("/desk/notes")
        ResponseEntity<String> write(
                @RequestParam String text,
                @RequestParam(defaultValue = "") String seen,
                @RequestParam(defaultValue = "") String once,
                Sending sending) {
            var command = Command.put("/api/minutes/{}", "m 1")
                    .with("part", "notes")
                    .body(new Note(text))
                    .seen(seen)
                    .once(once);
            return switch (sending.send(command)) {
                case Sent.Done(var body, var etag) -> ResponseEntity.ok("done " + etag + " " + body);
                case Sent.Refused(var problem) ->
                    ResponseEntity.status(problem.status())
                            .body(problem.slug() + ": " + problem.title() + "; "
                                    + problem.errors().stream()
                                            .map(error -> error.field() + " " + error.what())
                                            .collect(Collectors.joining(", ")));
            };
        }
    }
}
