package org.moothall.operations.deadletter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.KafkaException;
import org.moothall.http.Caller;
import org.moothall.http.Page;
import org.moothall.http.PageRequest;
import org.moothall.relay.RelayProperties;
import org.moothall.relay.deadletter.DeadLetters;
import org.moothall.relay.deadletter.LetterOutcome;
import org.moothall.relay.deadletter.LetterState;
import org.moothall.relay.deadletter.Operator;
import org.moothall.relay.deadletter.ReplayReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What this service could not read, for operators. */
@RestController
@RequestMapping("/api/operations/${moothall.relay.owner}/dead-letters")
@Tag(name = "Operations", description = "What operators see of a service, and what they can do about it")
class DeadLetterController {

    private static final Logger log = LoggerFactory.getLogger(DeadLetterController.class);

    private final DeadLetters letters;
    private final String base;

    DeadLetterController(DeadLetters letters, RelayProperties relay) {
        this.letters = letters;
        this.base = "/api/operations/" + relay.owner() + "/dead-letters";
    }

    @GetMapping
    @Operation(
            summary = "List dead letters",
            description = "Records that this service could not read; open ones, or those in another state, or all.")
    ResponseEntity<Page<DeadLetterView>> list(@RequestParam(defaultValue = "open") String state, PageRequest page) {
        List<DeadLetterView> found = letters.list(states(state), page.after(), page.limit() + 1).stream()
                .map(letter -> DeadLetterView.of(letter, base))
                .toList();
        return Page.response(found, page, DeadLetterView::id);
    }

    private static Set<LetterState> states(String word) {
        return word.equals("all")
                ? EnumSet.allOf(LetterState.class)
                : Arrays.stream(LetterState.values())
                        .filter(state -> state.word().equals(word))
                        .findFirst()
                        .map(EnumSet::of)
                        .orElseThrow(() -> LetterProblems.noSuchState().raise());
    }

    @GetMapping("/{letterId}")
    @Operation(summary = "Read a dead letter", description = "With what was decided about it.")
    DeadLetterView read(@PathVariable String letterId) {
        return letters.find(letterId)
                .map(letter -> DeadLetterView.of(letter, base))
                .orElseThrow(() -> LetterProblems.unknown(letterId).raise());
    }

    @PostMapping("/{letterId}/replay")
    @Operation(
            summary = "Replay a dead letter",
            description = "Gives it to this service's consumer once more. Other readers and the topic are not touched.")
    DeadLetterView replay(@PathVariable String letterId, Caller caller) {
        return done(letterId, letters.replay(letterId, operator(caller)));
    }

    @PostMapping("/{letterId}/discard")
    @Operation(summary = "Discard a dead letter", description = "Records that it need not be handled, and why.")
    DeadLetterView discard(@PathVariable String letterId, @Valid @RequestBody DiscardRequest request, Caller caller) {
        return done(
                letterId,
                letters.discard(letterId, operator(caller), request.reason().strip()));
    }

    @PostMapping("/replay")
    @Operation(
            summary = "Replay all open dead letters",
            description = "In their order, so many at a time; go on with 'next' as the cursor as long as there is one.")
    ReplayView replayAll(PageRequest page, Caller caller) {
        ReplayReport report = letters.replayAll(operator(caller), page.after(), page.limit());
        ReplayView view = ReplayView.of(report);
        if (report.notHandled() != null) {
            throw LetterProblems.notHandled(report.notHandled(), view).raise();
        }
        return view;
    }

    @ExceptionHandler
    ResponseEntity<Object> brokerAway(KafkaException e) {
        log.warn("The dead letters could not be read", e);
        return LetterProblems.brokerAway().response();
    }

    private DeadLetterView done(String id, LetterOutcome outcome) {
        return switch (outcome) {
            case LetterOutcome.Done(var letter) -> DeadLetterView.of(letter, base);
            case LetterOutcome.Unknown() -> throw LetterProblems.unknown(id).raise();
            case LetterOutcome.Taken(var letter) ->
                throw LetterProblems.taken(letter).raise();
            case LetterOutcome.StillUndecodable(var reason) ->
                throw LetterProblems.stillUndecodable(reason).raise();
            case LetterOutcome.NotHandled(var reason) ->
                throw LetterProblems.notHandled(reason).raise();
        };
    }

    private static Operator operator(Caller caller) {
        return new Operator(caller.id(), caller.name());
    }
}
