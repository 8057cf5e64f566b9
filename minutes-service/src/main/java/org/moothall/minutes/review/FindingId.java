package org.moothall.minutes.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.minutes.importing.ImportedPage;

/**
 * One of the findings of a page: its kind, and its place among those of the kind, counted from 1, with what is possible behind
 * what is proposed. A page is never read again under the same import, so an id stays with its finding.
 */
public record FindingId(Kind kind, int number) {
    private static final Pattern WORD = Pattern.compile("(\\w+)-(\\d{1,6})");

    /** What can be found on a page. */
    public enum Kind {
        TITLE,
        PARAGRAPH,
        POINT,
        DECISION,
        ACTION,
        VOTE,
        MOVER;

        /** Of the others a draft has text; these become motions. */
        boolean isOfMotions() {
            return this == VOTE || this == MOVER;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As it is written in an API: {@code decision-2}. */
    public String word() {
        return kind.word() + "-" + number;
    }

    public static Optional<FindingId> of(String word) {
        Matcher written = WORD.matcher(word);
        if (!written.matches()) {
            return Optional.empty();
        }
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(written.group(1))) {
                return Optional.of(new FindingId(kind, Integer.parseInt(written.group(2))));
            }
        }
        return Optional.empty();
    }

    /** All findings of a page. */
    public static List<FindingId> in(ImportedPage page) {
        List<FindingId> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (int number = 1; number <= countOf(kind, page); number++) {
                all.add(new FindingId(kind, number));
            }
        }
        return List.copyOf(all);
    }

    private static int countOf(Kind kind, ImportedPage page) {
        return switch (kind) {
            case TITLE -> page.title() == null ? 0 : 1;
            case PARAGRAPH -> page.paragraphs().size();
            case POINT -> page.points().size();
            case DECISION -> page.allDecisions().size();
            case ACTION -> page.allActions().size();
            case VOTE -> page.votes().size();
            case MOVER -> page.movers().size();
        };
    }
}
