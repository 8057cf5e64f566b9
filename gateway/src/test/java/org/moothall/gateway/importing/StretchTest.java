package org.moothall.gateway.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StretchTest {
    private static final List<String> BITS = List.of(
            "The Panel ",
            "agreed",
            " ",
            "\n",
            "\u00e9",
            "\ud83c\udfee",
            "<b>",
            "&amp;",
            "\u202e",
            "\u200b",
            "e\u0301",
            ".");

    @Test
    void aTextWithoutSpansIsOneStretch() {
        assertThat(Stretch.of("All of it", List.of()))
                .containsExactly(new Stretch("All of it", List.of(), List.of(), List.of()));
        assertThat(Stretch.of("", List.of(new Span("action-1", 1, 0, 4)))).isEmpty();
    }

    @Test
    void spansThatLieOverEachOtherShareTheStretchThatBothHave() {
        Span decision = new Span("decision-1", 1, 0, 6);
        Span action = new Span("action-1", 1, 4, 9);

        List<Stretch> stretches = Stretch.of("0123456789", List.of(decision, action));

        assertThat(stretches)
                .containsExactly(
                        new Stretch("0123", List.of(decision), List.of(decision), List.of()),
                        new Stretch("45", List.of(action), List.of(decision, action), List.of(decision)),
                        new Stretch("678", List.of(), List.of(action), List.of(action)),
                        new Stretch("9", List.of(), List.of(), List.of()));
        assertThat(stretches.get(1).look()).isEqualTo("moot-found--action moot-found--decision");
    }

    @Test
    void whatOfASpanLiesOutsideOfTheTextIsNotShown() {
        List<Stretch> stretches = Stretch.of(
                "short", List.of(new Span("a-1", 1, -3, 2), new Span("b-1", 1, 4, 99), new Span("c-1", 1, 70, 80)));

        assertThat(stretches).extracting(Stretch::text).containsExactly("sh", "or", "t");
        assertThat(stretches.getLast().ends()).extracting(Span::finding).containsExactly("b-1");
    }

    /** For any text and any spans: nothing is lost or doubled, and each span has exactly its own characters. */
    @Test
    void theStretchesAreTheTextAndThoseUnderASpanAreTheSpan() {
        Random random = new Random(5_000_118);
        for (int round = 0; round < 5_000; round++) {
            String text = text(random);
            List<Span> spans = spans(random, text);

            List<Stretch> stretches = Stretch.of(text, spans);

            assertThat(joined(stretches)).isEqualTo(text);
            assertThat(stretches).noneMatch(stretch -> stretch.text().isEmpty());
            for (Span span : spans) {
                List<Stretch> under = stretches.stream()
                        .filter(stretch -> stretch.under().stream()
                                .anyMatch(one -> one.finding().equals(span.finding())))
                        .toList();
                assertThat(joined(under)).isEqualTo(wholeCharacters(text, span.start(), span.end()));
                assertThat(count(stretches, span, Stretch::begins)).isEqualTo(under.isEmpty() ? 0 : 1);
                assertThat(count(stretches, span, Stretch::ends)).isEqualTo(under.isEmpty() ? 0 : 1);
            }
            assertThat(stretches)
                    .noneMatch(
                            stretch -> Character.isLowSurrogate(stretch.text().charAt(0)));
        }
    }

    private static long count(List<Stretch> stretches, Span span, java.util.function.Function<Stretch, List<Span>> of) {
        return stretches.stream()
                .flatMap(stretch -> of.apply(stretch).stream())
                .filter(one -> one.finding().equals(span.finding()))
                .count();
    }

    /** What a span of a text is, never a half of a character. */
    private static String wholeCharacters(String text, int start, int end) {
        int from = start;
        int to = end;
        if (from < to && from > 0 && from < text.length() && Character.isLowSurrogate(text.charAt(from))) {
            from--;
        }
        if (from < to && to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private static String joined(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::text).collect(Collectors.joining());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(BITS.get(random.nextInt(BITS.size())));
        }
        return text.toString();
    }

    private static List<Span> spans(Random random, String text) {
        List<Span> spans = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            int one = random.nextInt(text.length() + 1);
            int other = random.nextInt(text.length() + 1);
            spans.add(new Span("action-" + i, 1, Math.min(one, other), Math.max(one, other)));
        }
        return spans;
    }
}
