package org.moothall.minutes.search.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;
import org.moothall.minutes.search.Clause.Wording;
import org.moothall.minutes.search.Language;

/** What is looked for, as terms of the index: taken apart once, for the query and for what is marked in the answer. */
sealed interface Wanted {

    /** These terms one after the other; none at all where what was typed has no word in it. */
    record Words(List<BytesRef> terms) implements Wanted {}

    /** All terms that begin like this. */
    record Beginning(BytesRef bytes) implements Wanted {}

    static Wanted of(Wording wording, Language language) {
        Analyzer analyzer = TextAnalyzer.ofQuery(language);
        return switch (wording) {
            case Wording.Prefix(String text) -> new Beginning(analyzer.normalize(IndexFields.ALL, text));
            // A word with a hyphen in it is several to the analyzer, and they belong together.
            case Wording.Word(String text) -> words(analyzer, text);
            case Wording.Phrase(String text) -> words(analyzer, text);
        };
    }

    static Words words(Analyzer analyzer, String text) {
        List<BytesRef> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(IndexFields.ALL, text)) {
            TermToBytesRefAttribute term = stream.addAttribute(TermToBytesRefAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(BytesRef.deepCopyOf(term.getBytesRef()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(terms);
    }
}
