package org.moothall.minutes.search.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.moothall.minutes.search.Language;

/**
 * The words of a text with their places, as the index has taken them apart. It lies beside the text, so that nothing is
 * taken apart again in order to mark what was found.
 */
final class WordTable {
    private static final Analyzer PLAIN = TextAnalyzer.ofText(Language.CY);
    private static final Analyzer ENGLISH = TextAnalyzer.ofText(Language.EN);

    private final List<BytesRef> terms;
    private final List<Word> words;

    private WordTable(List<BytesRef> terms, List<Word> words) {
        this.terms = terms;
        this.words = words;
    }

    /** A word of the text, and the numbers of its terms: as it stands, as English has it, and that without its ending. */
    record Word(int start, int end, int plain, int english, int stem) {
        boolean is(int term, Language language) {
            return switch (language) {
                case EN -> english == term || stem == term;
                case CY -> plain == term;
            };
        }
    }

    static WordTable of(String text) {
        List<Token> plain = tokens(PLAIN, text);
        List<Token> english = tokens(ENGLISH, text);
        if (plain.size() != english.size()) {
            throw new IllegalStateException("The languages do not have the same words");
        }
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Word> words = new ArrayList<>();
        for (int place = 0; place < plain.size(); place++) {
            Token token = english.get(place);
            words.add(new Word(
                    token.start(),
                    token.end(),
                    number(numbers, plain.get(place).word()),
                    number(numbers, token.word()),
                    number(numbers, token.stem())));
        }
        return new WordTable(numbers.keySet().stream().map(BytesRef::new).toList(), words);
    }

    private static int number(Map<String, Integer> numbers, String term) {
        return numbers.computeIfAbsent(term, _ -> numbers.size());
    }

    private record Token(int start, int end, String word, String stem) {}

    private static List<Token> tokens(Analyzer analyzer, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(IndexFields.ALL, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String word = term.toString();
                if (step.getPositionIncrement() == 0) {
                    Token whole = tokens.removeLast();
                    tokens.add(new Token(whole.start(), whole.end(), whole.word(), word));
                } else {
                    tokens.add(new Token(offset.startOffset(), offset.endOffset(), word, word));
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    List<BytesRef> terms() {
        return terms;
    }

    List<Word> words() {
        return words;
    }

    void write(DataOutput out) throws IOException {
        out.writeVInt(terms.size());
        for (BytesRef term : terms) {
            out.writeVInt(term.length);
            out.writeBytes(term.bytes, term.offset, term.length);
        }
        out.writeVInt(words.size());
        int at = 0;
        for (Word word : words) {
            out.writeVInt(word.start() - at);
            out.writeVInt(word.end() - word.start());
            out.writeVInt(word.plain());
            out.writeVInt(word.english());
            out.writeVInt(word.stem());
            at = word.end();
        }
    }

    static WordTable read(byte[] bytes, ByteArrayDataInput in) {
        int termCount = in.readVInt();
        List<BytesRef> terms = new ArrayList<>(termCount);
        for (int number = 0; number < termCount; number++) {
            int length = in.readVInt();
            terms.add(new BytesRef(bytes, in.getPosition(), length));
            in.skipBytes(length);
        }
        int wordCount = in.readVInt();
        List<Word> words = new ArrayList<>(wordCount);
        int at = 0;
        for (int place = 0; place < wordCount; place++) {
            int start = at + in.readVInt();
            at = start + in.readVInt();
            words.add(new Word(start, at, in.readVInt(), in.readVInt(), in.readVInt()));
        }
        return new WordTable(terms, words);
    }
}
