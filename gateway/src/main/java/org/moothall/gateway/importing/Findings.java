package org.moothall.gateway.importing;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that was found on a page, in the order in which a person looks through it. */
record Findings(
        List<Finding> title,
        List<Finding> texts,
        List<Finding> decisions,
        List<Finding> movers,
        List<Finding> votes,
        List<Finding> actions) {

    static Findings of(Imported page) {
        String title = page.title();
        return new Findings(
                title == null ? List.of() : List.of(Finding.text("title", 1, title)),
                Stream.concat(texts("paragraph", page.paragraphs()), texts("point", page.points()))
                        .toList(),
                numbered(both(page.decisions(), page.possibleDecisions()), Findings::decision),
                numbered(
                        page.foundMovers(),
                        (one, number) -> new Finding("mover", number, Mending.of(""), List.of(one.evidence()), one)),
                numbered(
                        page.foundVotes(),
                        (one, number) -> new Finding("vote", number, Mending.of(""), one.evidence(), one)),
                numbered(both(page.actions(), page.possibleActions()), Findings::action));
    }

    public List<Finding> all() {
        return Stream.of(title, texts, decisions, movers, votes, actions)
                .flatMap(List::stream)
                .toList();
    }

    private static Stream<Finding> texts(String kind, List<String> texts) {
        return IntStream.range(0, texts.size()).mapToObj(i -> Finding.text(kind, i + 1, texts.get(i)));
    }

    private static Finding decision(Imported.Decision one, int number) {
        @Nullable String on = one.on();
        return new Finding(
                "decision",
                number,
                new Mending(one.text(), one.verdict(), null, null, null),
                List.of(one.evidence()),
                on,
                one.certainty());
    }

    private static Finding action(Imported.Action one, int number) {
        return new Finding(
                "action",
                number,
                new Mending(one.text(), null, one.owner(), one.due(), one.dueBy()),
                List.of(one.evidence()),
                one.dueAsWritten(),
                one.certainty());
    }

    /** As the service counts them. */
    private static <T> List<T> both(List<T> proposed, List<T> possible) {
        return Stream.concat(proposed.stream(), possible.stream()).toList();
    }

    private static <T> List<Finding> numbered(List<T> found, BiFunction<T, Integer, Finding> finding) {
        return IntStream.range(0, found.size())
                .mapToObj(i -> finding.apply(found.get(i), i + 1))
                .toList();
    }
}
