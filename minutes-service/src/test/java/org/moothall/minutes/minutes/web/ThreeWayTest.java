package org.moothall.minutes.minutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.minutes.web.Stretch.Change;

class ThreeWayTest {

    @Test
    void putsChangesOfNeighbouringParagraphsTogether() {
        ThreeWay<String> sides = ThreeWay.of(List.of("a", "b", "c"), List.of("A", "b", "c"), List.of("a", "B", "c"));

        assertThat(changes(sides)).containsExactly(Change.THEIRS, Change.MINE, Change.NONE);
        assertThat(merged(sides)).containsExactly("A", "B", "c");
    }

    @Test
    void addsAParagraphAfterOneThatTheOtherSideMended() {
        ThreeWay<String> sides = ThreeWay.of(List.of("a", "b"), List.of("a", "B"), List.of("a", "b", "new"));

        assertThat(merged(sides)).containsExactly("a", "B", "new");
    }

    @Test
    void takesOutWhatOneSideTookOutAndKeepsWhatTheOtherAdded() {
        ThreeWay<String> sides = ThreeWay.of(List.of("a", "b", "c"), List.of("a", "c"), List.of("new", "a", "b", "c"));

        assertThat(merged(sides)).containsExactly("new", "a", "c");
    }

    @Test
    void marksAParagraphThatBothChangedAsAConflictUnlessTheyAgree() {
        ThreeWay<String> differ = ThreeWay.of(List.of("a", "b"), List.of("a", "theirs"), List.of("a", "mine"));
        ThreeWay<String> agree = ThreeWay.of(List.of("a", "b"), List.of("a", "both"), List.of("a", "both"));

        assertThat(differ.stretches())
                .last()
                .isEqualTo(new Stretch<>(Change.CONFLICT, List.of("b"), List.of("theirs"), List.of("mine")));
        assertThat(differ.isClean()).isFalse();
        assertThat(changes(agree)).containsExactly(Change.NONE, Change.BOTH);
    }

    @Test
    void marksAParagraphThatOneTookOutAndTheOtherMendedAsAConflict() {
        assertThat(ThreeWay.of(List.of("a", "b"), List.of("a"), List.of("a", "B"))
                        .isClean())
                .isFalse();
    }

    @Test
    void doesNotGuessWhichOfTwoParagraphsAtOnePlaceComesFirst() {
        ThreeWay<String> bothAdded = ThreeWay.of(List.of("a"), List.of("a", "theirs"), List.of("a", "mine"));
        ThreeWay<String> mendedAndAdded = ThreeWay.of(List.of("a"), List.of("A", "theirs"), List.of("a", "mine"));

        assertThat(bothAdded.isClean()).isFalse();
        assertThat(mendedAndAdded.isClean()).isFalse();
    }

    @RepeatedTest(300)
    void losesNothingWhateverWasTyped(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> base = text(random, random.nextInt(8));
        List<String> theirs = typed(random, base, "theirs");
        List<String> mine = typed(random, base, "mine");

        ThreeWay<String> sides = ThreeWay.of(base, theirs, mine);

        assertThat(all(sides, Stretch::base)).isEqualTo(base);
        assertThat(all(sides, Stretch::theirs)).isEqualTo(theirs);
        assertThat(all(sides, Stretch::mine)).isEqualTo(mine);
        if (sides.isClean()) {
            assertThat(merged(sides)).containsAll(added(base, theirs)).containsAll(added(base, mine));
        }
        ThreeWay<String> mirrored = ThreeWay.of(base, mine, theirs);
        assertThat(mirrored.isClean()).isEqualTo(sides.isClean());
        assertThat(merged(ThreeWay.of(base, theirs, base))).isEqualTo(theirs);
        assertThat(merged(ThreeWay.of(base, base, mine))).isEqualTo(mine);
    }

    @RepeatedTest(300)
    void isInConflictOnlyWhereBothSidesAreTheAuthors(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> base = List.of("one", "two", "three", "four", "five", "six");
        int cut = 1 + random.nextInt(4);
        List<String> theirs = new ArrayList<>(typed(random, base.subList(0, cut), "theirs"));
        theirs.addAll(base.subList(cut, 6));
        List<String> mine = new ArrayList<>(base.subList(0, cut + 1));
        mine.addAll(typed(random, base.subList(cut + 1, 6), "mine"));

        ThreeWay<String> sides = ThreeWay.of(base, theirs, mine);

        assertThat(sides.isClean()).isTrue();
        List<String> expected = new ArrayList<>(theirs.subList(0, theirs.size() - (6 - cut)));
        expected.addAll(mine.subList(cut, mine.size()));
        assertThat(merged(sides)).isEqualTo(expected);
    }

    private static List<String> text(Random random, int length) {
        return random.ints(length, 0, 4).mapToObj(word -> "paragraph " + word).toList();
    }

    private static List<String> typed(Random random, List<String> base, String by) {
        List<String> typed = new ArrayList<>(base);
        for (int i = random.nextInt(4); i > 0; i--) {
            int place = random.nextInt(typed.size() + 1);
            switch (random.nextInt(3)) {
                case 0 -> typed.add(place, by + " " + random.nextInt(100));
                case 1 ->
                    typed.subList(place, Math.min(place + 1, typed.size())).clear();
                default -> typed.replaceAll(one -> random.nextInt(5) == 0 ? by + " mended " + one : one);
            }
        }
        return typed;
    }

    private static List<String> added(List<String> base, List<String> changed) {
        return changed.stream().filter(one -> !base.contains(one)).toList();
    }

    private static List<String> all(ThreeWay<String> sides, Function<Stretch<String>, List<String>> part) {
        return sides.stretches().stream()
                .flatMap(stretch -> part.apply(stretch).stream())
                .toList();
    }

    private static List<Change> changes(ThreeWay<String> sides) {
        return sides.stretches().stream().map(Stretch::change).toList();
    }

    private static List<String> merged(ThreeWay<String> sides) {
        return Merged.of(sides).pick(all(sides, Stretch::theirs), all(sides, Stretch::mine));
    }
}
