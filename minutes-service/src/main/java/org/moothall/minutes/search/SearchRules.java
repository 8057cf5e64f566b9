package org.moothall.minutes.search;

/** What a query may ask of the index at the most. */
public record SearchRules(int longestQuery, int mostClauses) {
    SearchFault tooLong() {
        return new SearchFault("q", "too-long", "must not have more than %d characters".formatted(longestQuery));
    }
}
