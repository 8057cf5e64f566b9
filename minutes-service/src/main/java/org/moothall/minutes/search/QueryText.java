package org.moothall.minutes.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.moothall.minutes.search.Clause.Scope;
import org.moothall.minutes.search.Clause.Wording;

/**
 * Reads what somebody typed into a search field: words that must all be there, {@code "a phrase"}, {@code -not},
 * {@code begin*}, and the name of a scope, such as {@code title:}, before any of them. Whatever else
 * there is in it is text and no syntax.
 */
final class QueryText {
    private static final String FIELD = "q";
    private static final int SHORTEST_BEGINNING = 2;
    private static final Map<String, Scope> SCOPES = Arrays.stream(Scope.values())
            .filter(scope -> scope != Scope.ANYWHERE)
            .collect(Collectors.toMap(scope -> scope.name().toLowerCase(Locale.ROOT), scope -> scope));

    private final String text;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<SearchFault> faults = new ArrayList<>();
    private int at;

    private QueryText(String text) {
        this.text = text;
    }

    /** What was read; the clauses are worth nothing where there are faults. */
    record Read(List<Clause> clauses, List<SearchFault> faults) {}

    static Read read(String text) {
        QueryText reading = new QueryText(text);
        while (reading.skipSpace()) {
            reading.readClause();
        }
        return new Read(List.copyOf(reading.clauses), List.copyOf(reading.faults));
    }

    private boolean skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private void readClause() {
        boolean excluded = text.charAt(at) == '-' && at + 1 < text.length() && !isSpace(text.charAt(at + 1));
        if (excluded) {
            at++;
        }
        Scope scope = readScope();
        if (at < text.length() && isQuote(text.charAt(at))) {
            readPhrase(scope, excluded);
        } else {
            readWord(scope, excluded);
        }
    }

    private Scope readScope() {
        int colon = text.indexOf(':', at);
        if (colon < 0 || colon + 1 >= text.length() || isSpace(text.charAt(colon + 1))) {
            return Scope.ANYWHERE;
        }
        Scope scope = SCOPES.get(text.substring(at, colon).toLowerCase(Locale.ROOT));
        if (scope == null) {
            return Scope.ANYWHERE;
        }
        at = colon + 1;
        return scope;
    }

    private void readPhrase(Scope scope, boolean excluded) {
        int from = ++at;
        while (at < text.length() && !isQuote(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            faults.add(new SearchFault(
                    FIELD, "not-closed", "has a quotation mark that is not closed: close it, or leave it out"));
            return;
        }
        add(scope, new Wording.Phrase(text.substring(from, at++)), excluded);
    }

    private void readWord(Scope scope, boolean excluded) {
        int from = at;
        while (at < text.length() && !isSpace(text.charAt(at)) && !isQuote(text.charAt(at))) {
            at++;
        }
        String word = text.substring(from, at);
        if (!word.endsWith("*")) {
            add(scope, new Wording.Word(word), excluded);
            return;
        }
        String beginning = word.replaceAll("\\*+$", "");
        if (beginning.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST_BEGINNING) {
            faults.add(new SearchFault(
                    FIELD,
                    "beginning-too-short",
                    "has a * with less than %d letters before it: write more".formatted(SHORTEST_BEGINNING)));
            return;
        }
        add(scope, new Wording.Prefix(beginning), excluded);
    }

    /** Punctuation alone is nothing that could be looked for. */
    private void add(Scope scope, Wording wording, boolean excluded) {
        if (wording.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
            clauses.add(new Clause(scope, wording, excluded));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D' || c == '\u201E';
    }
}
