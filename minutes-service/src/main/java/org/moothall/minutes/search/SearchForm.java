package org.moothall.minutes.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What somebody asked for, as it was written. */
public record SearchForm(
        @Nullable String q,
        List<String> bodies,
        List<String> kinds,
        @Nullable String from,
        @Nullable String to,
        @Nullable String member,
        @Nullable String lang,
        @Nullable String sort,
        boolean facets,
        @Nullable String after,
        int limit) {
    private static final int MOST_BODIES = 100;

    public SearchForm {
        bodies = List.copyOf(bodies);
        kinds = List.copyOf(kinds);
    }

    /** The search, or what is wrong with it: then the search is not to be used. */
    record Checked(Search search, List<SearchFault> faults) {}

    Checked check(SearchRules rules) {
        List<SearchFault> faults = new ArrayList<>();
        List<Clause> clauses = clauses(rules, faults);
        Language language = one("lang", lang, Language.EN, Language::of, Language.words(), faults);
        Order order = one("sort", sort, Order.RELEVANCE, Order::of, Order.words(), faults);
        LocalDate first = date("from", from, faults);
        LocalDate last = date("to", to, faults);
        if (first != null && last != null && last.isBefore(first)) {
            faults.add(new SearchFault("to", "before-from", "is before 'from'"));
        }
        if (bodies.size() > MOST_BODIES || bodies.stream().anyMatch(String::isBlank)) {
            faults.add(new SearchFault("body", "too-many", "must be the ids of at most " + MOST_BODIES + " bodies"));
        }
        if (member != null && !isName(member, rules)) {
            faults.add(new SearchFault("member", "not-a-name", "must be a name, or the id of a member"));
        }
        if (faults.isEmpty() && clauses.isEmpty() && !isNarrowed()) {
            faults.add(new SearchFault(
                    "q", "nothing-to-look-for", "must have a word to look for, where nothing else narrows the search"));
        }
        return new Checked(
                new Search(
                        clauses,
                        Set.copyOf(bodies),
                        kinds(faults),
                        first,
                        last,
                        member,
                        language,
                        order,
                        facets,
                        place(order, faults),
                        limit),
                faults);
    }

    private List<Clause> clauses(SearchRules rules, List<SearchFault> faults) {
        String text = q == null ? "" : q;
        if (text.length() > rules.longestQuery()) {
            faults.add(rules.tooLong());
            return List.of();
        }
        QueryText.Read read = QueryText.read(text);
        faults.addAll(read.faults());
        if (read.clauses().size() > rules.mostClauses()) {
            faults.add(new SearchFault(
                    "q", "too-many-words", "must not have more than %d words".formatted(rules.mostClauses())));
        }
        return read.clauses();
    }

    private static boolean isName(String member, SearchRules rules) {
        return member.length() <= rules.longestQuery() && member.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private boolean isNarrowed() {
        return !bodies.isEmpty() || !kinds.isEmpty() || from != null || to != null || member != null;
    }

    private Set<Kind> kinds(List<SearchFault> faults) {
        Set<Kind> wanted = EnumSet.noneOf(Kind.class);
        for (String word : kinds) {
            Kind.of(word).ifPresentOrElse(wanted::add, () -> faults.add(unknown("kind", Kind.words())));
        }
        return wanted;
    }

    private static <T> T one(
            String field,
            @Nullable String word,
            T usual,
            Function<String, Optional<T>> reading,
            List<String> known,
            List<SearchFault> faults) {
        if (word == null) {
            return usual;
        }
        Optional<T> found = reading.apply(word);
        if (found.isEmpty()) {
            faults.add(unknown(field, known));
        }
        return found.orElse(usual);
    }

    private static SearchFault unknown(String field, List<String> known) {
        return new SearchFault(field, "unknown-word", "must be one of " + String.join(", ", known));
    }

    private static @Nullable LocalDate date(String field, @Nullable String text, List<SearchFault> faults) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            faults.add(new SearchFault(field, "not-a-date", "must be a date such as 2026-12-01"));
            return null;
        }
    }

    private @Nullable Place place(Order order, List<SearchFault> faults) {
        if (after == null) {
            return null;
        }
        Optional<Place> place = Place.of(after).filter(known -> known.order() == order);
        if (place.isEmpty()) {
            faults.add(new SearchFault(
                    "cursor",
                    "other-list",
                    "must be taken unchanged from 'next' of the page before, with the same 'sort'"));
        }
        return place.orElse(null);
    }
}
