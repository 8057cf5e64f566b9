package org.moothall.minutes.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTextTest {

    @Test
    void isFilledOnceAndTakesWhatIsFilledInAsItIs() {
        PhraseText text = new PhraseText("that the minutes of {last-date} be confirmed for {body}, {body}");

        assertThat(text.placeholders()).containsExactly("body", "last-date");
        assertThat(text.filledWith(Map.of("last-date", "{body} $1 \\", "body", "Cabinet")))
                .isEqualTo("that the minutes of {body} $1 \\ be confirmed for Cabinet, Cabinet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "{}", "{Date}", "{last date}", "{{date}}", "{date", "{-date}", "${date}}"})
    void isNotWellFormedWithABraceThatIsOfNoPlaceholder(String text) {
        assertThat(new PhraseText(text).isWellFormed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "{date}", "a {date} b {last-date}", "${date}"})
    void isWellFormedOtherwise(String text) {
        assertThat(new PhraseText(text).isWellFormed()).isTrue();
    }
}
