package org.moothall.gateway.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;

/**
 * A decision as the register shows it: what was decided, and whether it may be carried out where the law lets members call
 * it in.
 *
 * @param decision null where the minutes do not tell the public what was decided, which exempt items do not
 */
record Entry(@Nullable Decision decision, @Nullable CallIn callIn) {

    /** What is known of these decisions being called in, by one question for all. */
    static List<Entry> ofDecisions(List<Decision> decisions, Reading reading) {
        if (decisions.isEmpty()) {
            return List.of();
        }
        Question question = Question.of("/api/decisions/call-ins").with("limit", decisions.size());
        for (Decision decision : decisions) {
            question = question.with("decisionId", decision.id());
        }
        Map<String, CallIn> known =
                byId(reading.ask(CallIns.class, question).wanted().map(CallIns::items), CallIn::decisionId);
        return decisions.stream()
                .map(decision -> new Entry(decision, known.get(decision.id())))
                .toList();
    }

    static List<Entry> ofCallIns(List<CallIn> callIns, Reading reading) {
        if (callIns.isEmpty()) {
            return List.of();
        }
        Question question = Question.of("/api/decisions").with("limit", callIns.size());
        for (CallIn callIn : callIns) {
            question = question.with("id", callIn.decisionId());
        }
        Map<String, Decision> known =
                byId(reading.ask(Decisions.class, question).wanted().map(Decisions::items), Decision::id);
        return callIns.stream()
                .map(callIn -> new Entry(known.get(callIn.decisionId()), callIn))
                .toList();
    }

    private static <T> Map<String, T> byId(Optional<List<T>> found, Function<T, String> id) {
        return found.orElse(List.of()).stream().collect(Collectors.toMap(id, Function.identity(), (one, other) -> one));
    }
}
