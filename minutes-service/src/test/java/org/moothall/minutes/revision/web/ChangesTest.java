package org.moothall.minutes.revision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.minutes.revision.web.Changes.Change;
import org.moothall.minutes.revision.web.Changes.Words;

class ChangesTest {

    @Test
    void findsNoneBetweenTheSame() {
        assertThat(Changes.between(List.of("a", "b"), List.of("a", "b"))).isEmpty();
    }

    @Test
    void saysWhichWordsOfAParagraphChanged() {
        List<Change> changes = Changes.between(
                List.of("first", "Cllr Weald was late today."), List.of("first", "Cllr Shire was late today."));

        assertThat(changes)
                .containsExactly(new Change(
                        "Cllr Weald was late today.",
                        "Cllr Shire was late today.",
                        List.of(
                                new Words("same", "Cllr "),
                                new Words("removed", "Weald "),
                                new Words("added", "Shire "),
                                new Words("same", "was late today."))));
    }

    @Test
    void saysWhichParagraphsCameAndWent() {
        assertThat(Changes.between(List.of("a", "b"), List.of("b", "c")))
                .containsExactly(new Change("a", null, null), new Change(null, "c", null));
    }

    @Test
    void findsASmallChangeInAVeryLongParagraph() {
        String many = String.join(" ", Collections.nCopies(9000, "word"));

        assertThat(Changes.between(List.of(many + " here " + many), List.of(many + " there " + many))
                        .getFirst()
                        .words())
                .extracting(Words::change)
                .containsExactly("same", "removed", "added", "same");
    }

    @Test
    void showsAVeryLongParagraphThatWasWrittenAnewAsAWhole() {
        String before = String.join(" ", Collections.nCopies(9000, "word"));
        String after = String.join(" ", Collections.nCopies(9000, "another"));

        assertThat(Changes.between(List.of(before), List.of(after)).getFirst().words())
                .containsExactly(new Words("removed", before), new Words("added", after));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void losesNoWordOfEither(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            String before = sentence(random);
            String after = sentence(random);
            for (Change change : Changes.between(List.of(before), List.of(after))) {
                assertThat(without(change, "added")).isEqualTo(before);
                assertThat(without(change, "removed")).isEqualTo(after);
            }
        }
    }

    private static String without(Change change, String kind) {
        return change.words().stream()
                .filter(words -> !words.change().equals(kind))
                .map(Words::text)
                .collect(Collectors.joining());
    }

    private static String sentence(Random random) {
        List<String> words = new ArrayList<>();
        for (int word = random.nextInt(1, 12); word > 0; word--) {
            words.add("w" + random.nextInt(4));
        }
        return String.join(" ", words);
    }
}
