package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is an outcome, what is a promise, whose it is, and above all what is neither. */
class SentencesTest {

    private static final String ARROW = " =>";

    static Stream<String> sentences() throws IOException, URISyntaxException {
        Path file = Path.of(Objects.requireNonNull(SentencesTest.class.getResource("/importing/sentences.txt"))
                .toURI());
        return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void isUnderstood(String line) {
        int arrow = line.indexOf(ARROW);
        ImportedPage page = PageFixtures.point(line.substring(0, arrow));

        List<String> found = new ArrayList<>();
        page.decisions().forEach(decision -> found.add(PageFixtures.verdict(decision)));
        page.actions().forEach(action -> found.add(PageFixtures.action(action)));

        String expected = line.substring(arrow + ARROW.length()).strip();
        assertThat(found).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" ; ", -1)));
    }
}
