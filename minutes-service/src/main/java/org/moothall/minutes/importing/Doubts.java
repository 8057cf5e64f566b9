package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person should know about the page as a whole before trusting what was read from it. */
final class Doubts {

    private static final int LONG_PARAGRAPH = 80;

    private Doubts() {}

    static List<Warning> about(Blocks blocks) {
        List<Warning> warnings = new ArrayList<>();
        if (blocks.all.isEmpty()) {
            warnings.add(new Warning(Warning.Code.EMPTY, "There are no words on the page", "page"));
            return warnings;
        }
        if (blocks.title() == null) {
            warnings.add(new Warning(Warning.Code.MISSING_TITLE, "No title could be told from the text", "page"));
        }
        if (blocks.lacksMinutesLabel()) {
            warnings.add(
                    new Warning(Warning.Code.MISSING_MINUTES_LABEL, "No label says where the minutes begin", "page"));
        }
        if (blocks.items() > 1) {
            warnings.add(new Warning(
                    Warning.Code.SEVERAL_ITEMS,
                    blocks.items() + " items stand on the page; the title is the first one's",
                    "page"));
        }
        if (!blocks.recordBegun()) {
            warnings.add(new Warning(
                    Warning.Code.UNREAD_STRUCTURE, "No minutes could be told from the rest of the page", "page"));
        }
        truncated(blocks, warnings);
        warnings.addAll(Oddities.in(blocks.all));
        return warnings;
    }

    /** The minutes want a caption for each table, which the page need not have. */
    static Optional<Warning> aboutTables(PageText text) {
        return text.unnamedTables() == 0
                ? Optional.empty()
                : Optional.of(new Warning(
                        Warning.Code.UNNAMED_TABLE,
                        "The page gives %d of its tables no caption: they are called Table 1, 2 … until somebody names them"
                                .formatted(text.unnamedTables()),
                        "page"));
    }

    /** A long last paragraph that stops in mid-sentence. */
    private static void truncated(Blocks blocks, List<Warning> warnings) {
        Block last = blocks.all.getLast();
        boolean row = !blocks.cells.getLast().isEmpty();
        boolean record = last.kind() == Block.Kind.PARAGRAPH || last.kind() == Block.Kind.POINT;
        boolean dots = last.text().endsWith("...") || last.text().endsWith("\u2026");
        if (record && !row && last.text().length() >= LONG_PARAGRAPH && (dots || !Wording.isFinished(last.text()))) {
            warnings.add(new Warning(
                    Warning.Code.TRUNCATED,
                    "The page stops in the middle of a sentence",
                    "block " + blocks.all.size()));
        }
    }
}
