package org.moothall.minutes.search;

import java.util.List;

/** Answers searches over what is public; a search that cannot be answered is refused with what is wrong in it. */
public final class SearchDesk {
    private final SearchIndex index;
    private final SearchRules rules;

    public SearchDesk(SearchIndex index, SearchRules rules) {
        this.index = index;
        this.rules = rules;
    }

    public Outcome<Hits> search(SearchForm form) {
        SearchForm.Checked checked = form.check(rules);
        return checked.faults().isEmpty()
                ? new Answered<>(index.find(checked.search()))
                : new Refused<>(List.copyOf(checked.faults()));
    }

    public Outcome<Suggestions> suggest(String text) {
        if (text.length() > rules.longestQuery()) {
            return new Refused<>(List.of(
                    new SearchFault("q", "must not have more than %d characters".formatted(rules.longestQuery()))));
        }
        return new Answered<>(index.suggest(text));
    }

    /** What came of a search. */
    public sealed interface Outcome<T> {}

    /** It was asked of the index. */
    public record Answered<T>(SearchIndex.Answer<T> answer) implements Outcome<T> {}

    /** It could not be understood. */
    public record Refused<T>(List<SearchFault> faults) implements Outcome<T> {}
}
