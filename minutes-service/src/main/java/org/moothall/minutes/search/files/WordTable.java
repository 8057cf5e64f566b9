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
import org.apache.lucene.util.StringHelper;
import org.moothall.minutes.search.Language;

/**
 * The words of a text with their places, as the index has taken them apart. It lies beside the text, so that nothing is
 * taken apart again in order to mark what was found.
 */
final class WordTable {
    private static final Analyzer PLAIN = TextAnalyzer.ofText(Language.CY);
    private static final Analyzer ENGLISH = TextAnalyzer.ofText(Language.EN);

    /** Of each word: where it begins and ends, and the numbers of its terms: as it stands, in English, and its stem. */
    private static final int PARTS = 5;

    /** The number that no term has. */
    static final int NO_TERM = -1;

    private final BytesRef[] terms;
    private final int[] words;

    private WordTable(BytesRef[] terms, int[] words) {
        this.terms = terms;
        this.words = words;
    }

    static WordTable of(String text) {
        List<Token> plain = tokens(PLAIN, text);
        List<Token> english = tokens(ENGLISH, text);
        if (plain.size() != english.size()) {
            throw new IllegalStateException("The languages do not have the same words");
        }
        Map<String, Integer> numbers = new LinkedHashMap<>();
        int[] words = new int[plain.size() * PARTS];
        int at = 0;
        for (int place = 0; place < plain.size(); place++) {
            Token token = english.get(place);
            words[at++] = token.start();
            words[at++] = token.end();
            words[at++] = number(numbers, plain.get(place).word());
            words[at++] = number(numbers, token.word());
            words[at++] = number(numbers, token.stem());
        }
        return new WordTable(numbers.keySet().stream().map(BytesRef::new).toArray(BytesRef[]::new), words);
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

    /** How many words the text has. */
    int size() {
        return words.length / PARTS;
    }

    int start(int word) {
        return words[word * PARTS];
    }

    int end(int word) {
        return words[word * PARTS + 1];
    }

    /** Whether a word has the term of that number, in that language. */
    boolean is(int word, int term, Language language) {
        int at = word * PARTS;
        return switch (language) {
            case EN -> words[at + 3] == term || words[at + 4] == term;
            case CY -> words[at + 2] == term;
        };
    }

    /** How many terms its words have. */
    int terms() {
        return terms.length;
    }

    /** The number of a term, or {@link #NO_TERM} where no word has it. */
    int number(BytesRef term) {
        for (int number = 0; number < terms.length; number++) {
            if (terms[number].bytesEquals(term)) {
                return number;
            }
        }
        return NO_TERM;
    }

    boolean begins(int term, BytesRef beginning) {
        return StringHelper.startsWith(terms[term], beginning);
    }

    void write(DataOutput out) throws IOException {
        out.writeVInt(terms.length);
        for (BytesRef term : terms) {
            out.writeVInt(term.length);
            out.writeBytes(term.bytes, term.offset, term.length);
        }
        out.writeVInt(size());
        int end = 0;
        for (int at = 0; at < words.length; at += PARTS) {
            out.writeVInt(words[at] - end);
            end = words[at + 1];
            out.writeVInt(end - words[at]);
            out.writeVInt(words[at + 2]);
            out.writeVInt(words[at + 3]);
            out.writeVInt(words[at + 4]);
        }
    }

    static WordTable read(byte[] bytes, ByteArrayDataInput in) {
        BytesRef[] terms = new BytesRef[in.readVInt()];
        for (int number = 0; number < terms.length; number++) {
            int length = in.readVInt();
            terms[number] = new BytesRef(bytes, in.getPosition(), length);
            in.skipBytes(length);
        }
        int[] words = new int[in.readVInt() * PARTS];
        int end = 0;
        for (int at = 0; at < words.length; at += PARTS) {
            words[at] = end + in.readVInt();
            end = words[at] + in.readVInt();
            words[at + 1] = end;
            words[at + 2] = in.readVInt();
            words[at + 3] = in.readVInt();
            words[at + 4] = in.readVInt();
        }
        return new WordTable(terms, words);
    }
}
