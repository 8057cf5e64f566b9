package org.moothall.minutes.search.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.search.Language;
import org.moothall.minutes.search.Suggestions;

/**
 * Words that are in the index and like those that were typed. A word that only stands in what was replaced since is still
 * in Lucene's files for a while, so each is looked for before it is told.
 */
final class WordSuggestions {
    private static final Analyzer WORDS = TextAnalyzer.ofQuery(Language.CY);
    private static final String FIELD = IndexFields.in(Language.CY, IndexFields.ALL);
    private static final int COMPLETIONS = 8;
    private static final int MOST_LOOKED_AT = 5_000;
    private static final int MOST_CORRECTED = 8;
    private static final int LONGEST_CORRECTED = 40;
    private static final int LIKE_ONE = 5;
    private static final int SHORTEST_BEGINNING = 2;

    private final IndexReader reader;
    private final IndexSearcher searcher;

    WordSuggestions(IndexReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    Suggestions of(String text) throws IOException {
        List<Typed> words = words(text);
        boolean endsInAWord = !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
        return new Suggestions(
                words.isEmpty() || !endsInAWord
                        ? List.of()
                        : completions(words.getLast().word()),
                corrected(text, words));
    }

    /** A word as it was typed, and where. */
    private record Typed(String word, int from, int to) {}

    private static List<Typed> words(String text) throws IOException {
        List<Typed> words = new ArrayList<>();
        try (TokenStream stream = WORDS.tokenStream(FIELD, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Typed(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        }
        return words;
    }

    private List<String> completions(String beginning) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, FIELD);
        if (terms == null || beginning.length() < SHORTEST_BEGINNING) {
            return List.of();
        }
        record Candidate(String word, int documents) {}
        List<Candidate> candidates = new ArrayList<>();
        BytesRef prefix = new BytesRef(beginning);
        TermsEnum all = terms.iterator();
        BytesRef term = all.seekCeil(prefix) == TermsEnum.SeekStatus.END ? null : all.term();
        for (int seen = 0; term != null && StringHelper.startsWith(term, prefix) && seen < MOST_LOOKED_AT; seen++) {
            candidates.add(new Candidate(term.utf8ToString(), all.docFreq()));
            term = all.next();
        }
        candidates.sort(Comparator.comparingInt(Candidate::documents).reversed().thenComparing(Candidate::word));
        List<String> live = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (live.size() < COMPLETIONS && isLive(candidate.word())) {
                live.add(candidate.word());
            }
        }
        return live;
    }

    private @Nullable String corrected(String text, List<Typed> words) throws IOException {
        StringBuilder corrected = new StringBuilder(text);
        boolean changed = false;
        List<Typed> unknown = new ArrayList<>();
        for (Typed word : words) {
            if (unknown.size() < MOST_CORRECTED && word.word().length() <= LONGEST_CORRECTED && !isLive(word.word())) {
                unknown.add(word);
            }
        }
        // From the end, so that the places before stay where they are.
        for (Typed word : unknown.reversed()) {
            Optional<String> like = like(word.word());
            if (like.isPresent()) {
                corrected.replace(word.from(), word.to(), like.get());
                changed = true;
            }
        }
        return changed ? corrected.toString() : null;
    }

    private Optional<String> like(String word) throws IOException {
        SuggestWord[] alike = new DirectSpellChecker()
                .suggestSimilar(new Term(FIELD, word), LIKE_ONE, reader, SuggestMode.SUGGEST_ALWAYS);
        for (SuggestWord candidate : alike) {
            if (isLive(candidate.string)) {
                return Optional.of(candidate.string);
            }
        }
        return Optional.empty();
    }

    private boolean isLive(String word) throws IOException {
        return searcher.count(new TermQuery(new Term(FIELD, word))) > 0;
    }
}
