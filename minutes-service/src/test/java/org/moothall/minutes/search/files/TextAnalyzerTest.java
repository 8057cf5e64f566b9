package org.moothall.minutes.search.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.search.Language;

class TextAnalyzerTest {

    @Test
    void takesTheInflectionsOfAnEnglishWordForOne() throws IOException {
        assertThat(words(TextAnalyzer.ofQuery(Language.EN), "Schools school school\u2019s SCHOOL'S"))
                .containsExactly("school", "school", "school", "school");
    }

    @Test
    void keepsEachWordBesideItsStemSoThatItsBeginningIsFound() throws IOException {
        assertThat(words(TextAnalyzer.ofText(Language.EN), "education plan"))
                .containsExactly("education", "educ", "plan");
    }

    @Test
    void keepsTheWordsThatAreVeryCommon() throws IOException {
        assertThat(words(TextAnalyzer.ofQuery(Language.EN), "to be or not to be"))
                .containsExactly("to", "be", "or", "not", "to", "be");
    }

    @Test
    void foldsWhatStandsOnTopOfWelshLettersAndLeavesTheWordsWhole() throws IOException {
        assertThat(words(TextAnalyzer.ofQuery(Language.CY), "D\u0175r a th\u00E2n, t\u0177 gofal, ysgolion"))
                .containsExactly("dwr", "a", "than", "ty", "gofal", "ysgolion");
        assertThat(words(TextAnalyzer.ofQuery(Language.CY), "Dw\u0302r")).containsExactly("dwr");
    }

    @Test
    void takesADateInBothLanguagesForOne() throws IOException {
        assertThat(words(TextAnalyzer.ofQuery(Language.CY), "12fed Rhagfyr 2026"))
                .isEqualTo(words(TextAnalyzer.ofQuery(Language.CY), "12th December 2026"))
                .containsExactly("12", "december", "2026");
    }

    private static List<String> words(Analyzer analyzer, String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("any", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        }
        return words;
    }
}
