package org.moothall.minutes.search.files;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.moothall.minutes.search.Language;

/**
 * Takes texts apart. Case, diacritics and the forms of dates make no difference in either language; in English its
 * inflections make none. No word is too common to be looked for: "to be or not to be" is a phrase.
 */
final class TextAnalyzer extends Analyzer {
    private static final int GAP = 100;
    private static final Analyzer ENGLISH_QUERY = new TextAnalyzer(Language.EN, false);
    private static final Analyzer WELSH_QUERY = new TextAnalyzer(Language.CY, false);

    private final Language language;
    /** Each word beside its stem, so that beginnings of words are found too. */
    private final boolean withWords;

    private TextAnalyzer(Language language, boolean withWords) {
        this.language = language;
        this.withWords = withWords;
    }

    static Analyzer ofQuery(Language language) {
        return switch (language) {
            case EN -> ENGLISH_QUERY;
            case CY -> WELSH_QUERY;
        };
    }

    static Analyzer ofText(Language language) {
        return new TextAnalyzer(language, true);
    }

    /** The fields of the index, each in its language. */
    static Analyzer ofFields() {
        Analyzer english = ofText(Language.EN);
        Analyzer plain = ofText(Language.CY);
        return new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return field.endsWith(IndexFields.PLAIN) ? plain : english;
            }
        };
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream lower = new LowerCaseFilter(words);
        return new TokenStreamComponents(
                words,
                switch (language) {
                    case EN -> stems(new DateWords(folded(new EnglishPossessiveFilter(lower))));
                    case CY -> new DateWords(folded(lower));
                });
    }

    private static TokenStream folded(TokenStream words) {
        return new WithoutMarks(new ASCIIFoldingFilter(words));
    }

    private TokenStream stems(TokenStream words) {
        return withWords
                ? new RemoveDuplicatesTokenFilter(new PorterStemFilter(new KeywordRepeatFilter(words)))
                : new PorterStemFilter(words);
    }

    /** For beginnings of words, which have no stem. */
    @Override
    protected TokenStream normalize(String field, TokenStream beginning) {
        return folded(new LowerCaseFilter(beginning));
    }

    /** A phrase does not reach from one value of a field into the next. */
    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
