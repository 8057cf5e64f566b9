package org.moothall.minutes.importing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The column of a table that says of each row what was decided: "Site | Recommended | Decision". What was recommended is none. */
record DecisionColumn(int at, int width) {
    private static final Set<String> NAMES =
            Set.of("decision", "outcome", "resolution", "committee decision", "council decision", "penderfyniad");

    private static final Pattern VERDICT =
            Pattern.compile("(?:(?<on>Motion|Amendment) )?(?<not>Not )?(?<word>\\p{L}+)\\b");

    /** The table that these cells head. */
    static @Nullable DecisionColumn headedBy(List<String> cells) {
        for (int i = 1; i < cells.size(); i++) {
            String name = cells.get(i).toLowerCase(Locale.ROOT);
            boolean ofVotes = name.equals("result") && VoteTable.headedBy(cells) != null;
            if (cells.size() > 2
                    && (ofVotes || NAMES.contains(name))
                    && cells.stream().noneMatch(Wording::tells)) {
                return new DecisionColumn(i, cells.size());
            }
        }
        return null;
    }

    boolean has(List<String> cells) {
        return cells.size() == width;
    }

    /** What was decided of the thing in this row, if its cell begins with a verdict. */
    @Nullable FoundDecision read(Passage passage) {
        String cell = passage.block().cells().get(at);
        Matcher first = VERDICT.matcher(cell);
        if (!first.lookingAt()) {
            return null;
        }
        Verdict verdict = VerdictForms.WORDS.get(first.group("word").toLowerCase(Locale.ROOT));
        return verdict == null
                ? null
                : new FoundDecision(
                        first.group("not") == null ? verdict : Verdict.LOST,
                        first.group("on") == null
                                ? null
                                : FoundDecision.Subject.valueOf(
                                        first.group("on").toUpperCase(Locale.ROOT)),
                        passage.text(),
                        passage.evidence(0, passage.text().length()));
    }
}
