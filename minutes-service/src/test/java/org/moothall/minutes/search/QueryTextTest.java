package org.moothall.minutes.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.minutes.search.Clause.Scope;
import org.moothall.minutes.search.Clause.Wording;

class QueryTextTest {

    @Test
    void readsWordsPhrasesExclusionsBeginningsAndFields() {
        var read = QueryText.read("waiting \"plan for 2027\" -exclusion educ* title:pupil -owner:\"Head of Roads\"");

        assertThat(read.faults()).isEmpty();
        assertThat(read.clauses())
                .containsExactly(
                        new Clause(Scope.ANYWHERE, new Wording.Word("waiting"), false),
                        new Clause(Scope.ANYWHERE, new Wording.Phrase("plan for 2027"), false),
                        new Clause(Scope.ANYWHERE, new Wording.Word("exclusion"), true),
                        new Clause(Scope.ANYWHERE, new Wording.Prefix("educ"), false),
                        new Clause(Scope.TITLE, new Wording.Word("pupil"), false),
                        new Clause(Scope.OWNER, new Wording.Phrase("Head of Roads"), true));
    }

    @Test
    void takesTypographicQuotationMarksForWhatTheyMean() {
        assertThat(QueryText.read("\u201Cplan for 2027\u201D").clauses())
                .containsExactly(new Clause(Scope.ANYWHERE, new Wording.Phrase("plan for 2027"), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10:30", "http://example.org/a?b=c", "re:", "a+b", "(x", "x^2", "[a TO b]", "\\", "AND", "~9"})
    void takesWhatIsNoSyntaxOfOursForText(String text) {
        assertThat(QueryText.read(text).faults()).isEmpty();
        assertThat(QueryText.read(text).clauses()).allMatch(clause -> clause.scope() == Scope.ANYWHERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"plan", "a \"", "- \"", "\u201Cplan"})
    void saysThatAQuotationIsNotClosed(String text) {
        assertThat(QueryText.read(text).faults())
                .extracting(fault -> fault.field() + " " + fault.fault())
                .containsExactly("q not-closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "a*", "title:*"})
    void saysThatABeginningIsTooShort(String text) {
        assertThat(QueryText.read(text).faults())
                .extracting(fault -> fault.field() + " " + fault.fault())
                .containsExactly("q beginning-too-short");
    }

    @Test
    void looksForNothingInPunctuation() {
        assertThat(QueryText.read("- & ... -- \"!\" title: ''").clauses())
                .extracting(clause -> clause.wording().text())
                .containsExactly("title:");
    }

    @Test
    void readsWhateverIsTyped() {
        Random random = new Random(20261125);
        String alphabet = "ab \"*-:\u201C\u201D\t\n\u0000title:decision:\uD83D\uDE00\uD800\u200Bw\u0302";

        for (int times = 0; times < 20_000; times++) {
            String text = IntStream.range(0, random.nextInt(40))
                    .mapToObj(_ -> String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))))
                    .collect(Collectors.joining());

            var read = QueryText.read(text);

            assertThat(read.clauses().size()).isLessThanOrEqualTo(text.length());
        }
    }
}
