package org.moothall.minutes.search.files;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.moothall.minutes.search.Language;

/**
 * Marks what was looked for in what was found. What comes out is HTML in which everything of the text is escaped, so that
 * a text can never be more than text.
 */
final class Highlights {
    private static final int PASSAGES = 3;
    private static final int PASSAGE_LENGTH = 160;
    private static final float MIDDLE = 0.5f;
    private static final int MOST_TEXT = 50_000;
    private static final String[] FIELDS = {IndexFields.TITLE, IndexFields.TEXT};

    private final Map<String, String[]> found;

    private Highlights(Map<String, String[]> found) {
        this.found = found;
    }

    static Highlights of(IndexSearcher searcher, Query query, Language language, int[] documents) throws IOException {
        UnifiedHighlighter highlighter =
                new UnifiedHighlighter(UnifiedHighlighter.builder(searcher, TextAnalyzer.ofText(language))
                        .withFieldMatcher(IndexFields::isText)
                        .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", " … ", true))
                        .withMaxLength(MOST_TEXT)
                        // Words are looked for in a field that has them all, and marked in those that are shown.
                        .withWeightMatches(false)
                        .withMaxNoHighlightPassages(1)) {
                    @Override
                    protected BreakIterator getBreakIterator(String field) {
                        return field.equals(IndexFields.TITLE)
                                ? new WholeBreakIterator()
                                : LengthGoalBreakIterator.createClosestToLength(
                                        BreakIterator.getSentenceInstance(Locale.UK), PASSAGE_LENGTH, MIDDLE);
                    }
                };
        return new Highlights(highlighter.highlightFields(FIELDS, query, documents, new int[] {1, PASSAGES}));
    }

    String title(int place) {
        return at(IndexFields.TITLE, place);
    }

    String text(int place) {
        return at(IndexFields.TEXT, place);
    }

    /** Where there is no text at all, there is none to mark. */
    private String at(String field, int place) {
        String[] all = found.get(field);
        String marked = all == null ? null : all[place];
        return marked == null ? "" : marked;
    }
}
