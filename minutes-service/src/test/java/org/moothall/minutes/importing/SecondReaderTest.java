package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecondReaderTest {
    private final SecondReader reader = SecondReader.ofCorpus();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Clerk agreed to write to the landowner.",
                "Cllr Oak to look at the gate.",
                "Mr Quillfeather would take down the broken arm of the finger post and get a price for it."
            })
    void aSentenceInWhichSomebodyIsToDoSomethingIsLikelyATask(String sentence) {
        assertThat(reader.task(told(sentence))).isGreaterThan(0.7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The report was received with thanks.", "The licence would lapse in July.", "", "- - -"})
    void anotherIsUnlikelyOne(String sentence) {
        assertThat(reader.task(told(sentence))).isLessThan(0.1);
    }

    @ParameterizedTest
    @CsvSource({
        "It was RESOLVED that the minutes be approved., resolved",
        "The report was noted., noted",
        "The amendment was put to the vote and was lost., lost amendment"
    })
    void aDecisionIsLikelyWithItsVerdict(String sentence, String verdict) {
        assertThat(reader.decision(told(sentence))).isGreaterThan(0.9);
        assertThat(reader.verdict(told(sentence))).isEqualTo(verdict);
    }

    @Test
    void talkIsUnlikelyADecision() {
        assertThat(reader.decision(told("Mr Ash thought that the plan was a good one.")))
                .isLessThan(0.1);
    }

    @Test
    void whatLeadsUpToASentenceTellsSomethingOfIt() {
        String sentence = "That the Clerk write to the bus company.";

        assertThat(reader.task(new Told(sentence, "It was RESOLVED:"))).isNotEqualTo(reader.task(told(sentence)));
    }

    @Test
    void allVerdictsThatItLearnedCanBeProposed() throws IOException {
        try (InputStream weights = new GZIPInputStream(
                Objects.requireNonNull(SecondReader.class.getResourceAsStream("/learned/verdict.tsv.gz")))) {
            String outcomes = new String(weights.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();

            assertThat(outcomes.split(Weights.TAB, -1)).hasSizeGreaterThan(12).allSatisfy(outcome -> {
                String[] words = outcome.toUpperCase(Locale.ROOT).split(" ", -1);
                assertThat(Verdict.valueOf(words[0])).isNotNull();
                assertThat(Arrays.stream(words).skip(1).map(FoundDecision.Subject::valueOf))
                        .hasSizeLessThan(2);
            });
        }
    }

    /** Else {@code bench/run importer learn} has to be run again. */
    @Test
    void hasLearnedFromThePagesAsTheyAre() throws IOException {
        try (InputStream pages =
                Objects.requireNonNull(SecondReader.class.getResourceAsStream("/learned/" + Teacher.PAGES))) {
            assertThat(new String(pages.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(Teacher.digest(Teacher.CORPUS));
        }
    }

    @Test
    void theSameLessonsTeachTheSame() throws IOException {
        List<Lesson> lessons = Lesson.in(Teacher.CORPUS.resolve("ninth"));

        assertThat(Teacher.tasks(lessons)).isEqualTo(Teacher.tasks(lessons));
    }

    @Test
    void whatWasLearnedTellsTheLessonsApart() throws IOException {
        List<Lesson> lessons = Lesson.in(Teacher.CORPUS.resolve("ninth"));
        Weights weights =
                Weights.read(new ByteArrayInputStream(Teacher.tasks(lessons).getBytes(StandardCharsets.UTF_8)));

        List<Lesson> tasks = lessons.stream().filter(Lesson::task).toList();
        assertThat(tasks).hasSizeGreaterThan(20);
        assertThat(tasks)
                .filteredOn(lesson ->
                        weights.likelihood(Weights.NOTHING, lesson.told().clues()) > 0.5)
                .hasSizeLessThan(tasks.size() / 3);
        assertThat(lessons)
                .filteredOn(lesson -> !lesson.task()
                        && weights.likelihood(Weights.NOTHING, lesson.told().clues()) < 0.5)
                .hasSizeLessThan(lessons.size() / 50);
    }

    private static Told told(String sentence) {
        return new Told(sentence, "");
    }
}
