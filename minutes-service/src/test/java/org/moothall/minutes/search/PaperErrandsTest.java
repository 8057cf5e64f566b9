package org.moothall.minutes.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PaperErrandsTest {
    private static final PaperText TEXT = new PaperText(List.of("Roads"), true);

    private final Map<String, Papers.Answer> answers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final Index index = new Index();
    private Instant now = Instant.parse("2026-11-26T10:00:00Z");
    private final PaperErrands errands = new PaperErrands(
            id -> {
                asked.add(id);
                return answers.getOrDefault(id, new Papers.Had(TEXT));
            },
            () -> now);

    /** What an index has to do with documents. */
    private static final class Index implements Volume {
        private final TreeSet<String> missing = new TreeSet<>();
        private final Map<String, PaperText> filed = new HashMap<>();

        @Override
        public Places places() {
            return Places.NONE;
        }

        @Override
        public void take(List<Told> told, Places reached) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> awaited() {
            return List.copyOf(missing);
        }

        @Override
        public void file(Map<String, PaperText> texts) {
            missing.removeAll(texts.keySet());
            filed.putAll(texts);
        }

        @Override
        public boolean hasUncommittedTexts() {
            return false;
        }

        @Override
        public void commit() {}

        @Override
        public long documents() {
            return filed.size();
        }
    }

    @Test
    void bringsWhatIsMissingAndNothingTwice() {
        index.missing.addAll(List.of("a", "b"));

        go();
        go();

        assertThat(index.filed).containsOnlyKeys("a", "b");
        assertThat(asked).containsExactly("a", "b");
        assertThat(errands.awaited()).isZero();
        assertThat(errands.oldestFailure()).isEmpty();
    }

    @Test
    void oneThatCannotBeHadKeepsNoOtherBack() {
        index.missing.addAll(List.of("a", "b"));
        answers.put("a", new Papers.Refused("answered with 500"));

        go();

        assertThat(index.filed).containsOnlyKeys("b");
        assertThat(errands.awaited()).isEqualTo(1);
        assertThat(errands.oldestFailure()).map(PaperErrands.Failure::why).contains("answered with 500");
    }

    @Test
    void asksEverMoreRarelyAndNeverGivesUp() {
        index.missing.add("a");
        answers.put("a", new Papers.Refused("answered with 404"));

        for (int second = 0; second < 24 * 60 * 60; second++) {
            go();
            now = now.plusSeconds(1);
        }
        assertThat(asked).hasSizeBetween(24 * 60 / 5, 24 * 60 / 5 + 10);

        answers.clear();
        now = now.plus(Duration.ofMinutes(5));
        go();
        assertThat(index.filed).containsOnlyKeys("a");
        assertThat(errands.oldestFailure()).isEmpty();
    }

    @Test
    void asksForOneAtEveryShortWhileIfNobodyAnswersAndForAllAsSoonAsSomebodyDoes() {
        index.missing.addAll(List.of("a", "b", "c"));
        for (String id : List.of("a", "b", "c")) {
            answers.put(id, new Papers.Away("no connection"));
        }

        for (int second = 0; second < 60 * 60; second++) {
            go();
            now = now.plusSeconds(1);
        }
        assertThat(asked).hasSize(60 * 60 / 5);
        assertThat(errands.oldestFailure()).map(PaperErrands.Failure::tries).contains(60 * 60 / 5);

        answers.clear();
        now = now.plusSeconds(5);
        go();
        assertThat(index.filed).containsOnlyKeys("a", "b", "c");
        assertThat(errands.oldestFailure()).isEmpty();
    }

    @Test
    void oneAtWhichTheConnectionBreaksEachTimeKeepsNoOtherBackForLong() {
        index.missing.addAll(List.of("a", "b", "c"));
        answers.put("a", new Papers.Away("connection reset"));

        for (int second = 0; second < 20; second++) {
            go();
            now = now.plusSeconds(1);
        }

        assertThat(index.filed).containsOnlyKeys("b", "c");
    }

    @Test
    void forgetsThatNobodyAnsweredWhereNothingIsMissingAnyMore() {
        index.missing.add("a");
        answers.put("a", new Papers.Away("no connection"));
        go();
        index.missing.clear();

        go();

        assertThat(errands.oldestFailure()).isEmpty();
    }

    @Test
    void forgetsAFailureOfADocumentThatIsNamedNoMore() {
        index.missing.add("a");
        answers.put("a", new Papers.Refused("answered with 404"));
        go();
        assertThat(errands.oldestFailure()).isPresent();

        index.missing.clear();
        go();

        assertThat(errands.oldestFailure()).isEmpty();
        assertThat(errands.awaited()).isZero();
    }

    @Test
    void stopsWhereItIsToldTo() {
        index.missing.addAll(List.of("a", "b"));

        errands.go(index, () -> asked.isEmpty());

        assertThat(asked).containsExactly("a");
    }

    private void go() {
        errands.go(index, () -> true);
    }
}
