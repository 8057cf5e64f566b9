package org.moothall.minutes.importing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.moothall.minutes.importing.PageReader;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says what actions a text seems to ask for, while a clerk writes it. It keeps neither text nor answer. */
@RestController
@RequestMapping("/api/minutes/action-proposals")
@Tag(name = "Minutes")
class ProposalController {
    private final PageReader reader;

    ProposalController(PageReader reader) {
        this.reader = reader;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Propose the actions that a text asks for",
            description =
                    "For a text as it is being typed. Nothing is stored: an action is there once it is written under a"
                            + " minute item. Evidence counts characters in the paragraphs and points of the answer.")
    ProposalView propose(@Valid @RequestBody ProposalRequest request) {
        return ProposalView.of(reader.readText(request.text()));
    }
}
