package org.moothall.minutes.search;

import java.util.List;

/**
 * Answers searches over what is public, and for those who are entitled over what is withheld too; a search that cannot be
 * answered is refused with what is wrong in it.
 */
public final class SearchDesk {
    private final SearchIndex index;
    private final WithheldReading withheld;
    private final SearchRules rules;

    public SearchDesk(SearchIndex index, WithheldReading withheld, SearchRules rules) {
        this.index = index;
        this.withheld = withheld;
        this.rules = rules;
    }

    public Outcome<Hits> search(SearchForm form, Reach reach) {
        SearchForm.Checked checked = form.check(rules);
        if (!checked.faults().isEmpty()) {
            return new Refused<>(List.copyOf(checked.faults()));
        }
        boolean complete = catchUp(reach);
        SearchIndex.Answer<Hits> answer = index.find(checked.search(), reach);
        return new Answered<>(
                answer instanceof SearchIndex.Found<Hits>(Hits hits)
                        ? new SearchIndex.Found<>(hits.andOnlyIf(complete))
                        : answer);
    }

    public Outcome<Suggestions> suggest(String text, Reach reach) {
        if (text.length() > rules.longestQuery()) {
            return new Refused<>(List.of(rules.tooLong()));
        }
        catchUp(reach);
        return new Answered<>(index.suggest(text, reach));
    }

    /** Whether everything is there that is to be found. */
    private boolean catchUp(Reach reach) {
        return switch (reach) {
            case PUBLIC -> true;
            case WITHHELD_TOO -> withheld.catchUp();
        };
    }

    /** What came of a search. */
    public sealed interface Outcome<T> {}

    /** It was asked of the index. */
    public record Answered<T>(SearchIndex.Answer<T> answer) implements Outcome<T> {}

    /** It could not be understood. */
    public record Refused<T>(List<SearchFault> faults) implements Outcome<T> {}
}
