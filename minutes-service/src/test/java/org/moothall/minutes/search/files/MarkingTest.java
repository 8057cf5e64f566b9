package org.moothall.minutes.search.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.search.SearchFixtures.PANEL;
import static org.moothall.minutes.search.SearchFixtures.search;
import static org.moothall.minutes.search.SearchFixtures.sitting;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.minutes.search.Access;
import org.moothall.minutes.search.Entry;
import org.moothall.minutes.search.Facts;
import org.moothall.minutes.search.Kind;
import org.moothall.minutes.search.Language;

class MarkingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | waited | Waiting times had fallen. | <mark>Waiting</mark> times had fallen.",
                "EN | \"waiting times\" | Waiting for times: waiting times. | Waiting for times: <mark>waiting</mark>"
                        + " <mark>times</mark>.",
                "EN | educ* | Education of educators | <mark>Education</mark> of <mark>educators</mark>",
                "EN | council | The Council\u2019s plan | The <mark>Council\u2019s</mark> plan",
                "EN | dwr | D\u0175r and Dw\u0302r | <mark>D\u0175r</mark> and <mark>Dw\u0302r</mark>",
                "EN | fallen -times | Times had fallen | Times had <mark>fallen</mark>",
                "EN | title:times fallen | Times had fallen | <mark>Times</mark> had <mark>fallen</mark>",
                "EN | \"12 december\" | on 12fed Rhagfyr | on <mark>12fed</mark> <mark>Rhagfyr</mark>",
                "EN | follow-up | a follow up | a <mark>follow</mark> <mark>up</mark>",
                "CY | plan | planning a plan | planning a <mark>plan</mark>",
                "CY | plan* | planning a plan | <mark>planning</mark> a <mark>plan</mark>",
                "EN | * | nothing | nothing"
            })
    void marksTheWordsThatWereLookedForAndNoOther(Language language, String q, String text, String marked)
            throws IOException {
        assertThat(marking(language, q).best(kept(text).text())).isEqualTo(marked);
    }

    @Test
    void showsThePassagesThatHaveMostOfIt() throws IOException {
        String filler = "The panel went through the papers that had been sent to it, and had nothing to say on them. ";
        String text =
                filler.repeat(3) + "Only the roads. " + filler.repeat(6) + "Roads and bridges. " + filler.repeat(3);

        String html = marking(Language.EN, "roads bridges").best(kept(text).text());

        assertThat(html)
                .contains("Only the <mark>roads</mark>.", " … ", "<mark>Roads</mark> and <mark>bridges</mark>.")
                .hasSizeLessThan(text.length() / 2);
    }

    @Test
    void showsTheBeginningWhereNothingOfItIsInTheText() throws IOException {
        String text = "It began. " + "And so it went on for a long time, item by item and word by word. ".repeat(9);

        assertThat(marking(Language.EN, "owner:director").best(kept(text).text()))
                .startsWith("It began.")
                .hasSizeLessThan(330);
    }

    @Test
    void showsALittleOfATextWithoutAnEnd() throws IOException {
        assertThat(marking(Language.EN, "roads")
                        .best(kept("roads " + "x".repeat(60_000)).text()))
                .hasSizeLessThan(400);
    }

    @Test
    void losesAndAddsNothingButTheMarks() throws IOException {
        Random random = new Random(53);
        List<String> pieces = List.of(
                "road",
                "Roads",
                " ",
                ". ",
                "\n",
                "-",
                "'s",
                "\u2019s",
                "\uD83D\uDE00",
                "w\u0302",
                "\u0634",
                "\u5B57",
                "12th");
        for (int times = 0; times < 2_000; times++) {
            String text = IntStream.range(0, random.nextInt(40))
                    .mapToObj(_ -> pieces.get(random.nextInt(pieces.size())))
                    .collect(Collectors.joining());

            String html = marking(random.nextBoolean() ? Language.EN : Language.CY, "road 12* \"road road\"")
                    .whole(text, kept(text).text().table());

            assertThat(html.replace("<mark>", "").replace("</mark>", "").replace("&#x27;", "'"))
                    .isEqualTo(text);
        }
    }

    @Test
    void keepsACardAsItWas() throws IOException {
        Entry entry = entry("Half \uD800 a character", "text");

        Shown shown = read(Shown.of(entry));

        assertThat(shown.card().sitting()).isEqualTo(entry.sitting());
        assertThat(shown.card().title()).isEqualTo("Half \uFFFD a character");
        assertThat(shown.card().kind()).isEqualTo(Kind.MINUTE);
        assertThat(shown.card().access()).isEqualTo(Access.EXEMPT);
        assertThat(shown.card().link()).isEqualTo(entry.link());
    }

    private static Marking marking(Language language, String q) {
        return new Marking(
                search(q).clauses().stream()
                        .filter(clause -> !clause.excluded())
                        .map(clause -> Wanted.of(clause.wording(), language))
                        .toList(),
                language);
    }

    private static Shown kept(String text) throws IOException {
        return read(Shown.of(entry("", text)));
    }

    private static Shown read(Shown shown) throws IOException {
        BytesRef bytes = shown.bytes();
        byte[] shifted = new byte[bytes.length + 7];
        System.arraycopy(bytes.bytes, bytes.offset, shifted, 7, bytes.length);
        return Shown.read(new BytesRef(shifted, 7, bytes.length));
    }

    private static Entry entry(String title, String text) {
        return new Entry(
                "minute/m1/item-1",
                Kind.MINUTE,
                title,
                text,
                "",
                "m1",
                sitting(PANEL, "2026-06-30T23:30:00.5+01:00"),
                "item-1",
                List.of(),
                "/api/minutes/m1",
                Access.EXEMPT,
                Facts.NONE);
    }
}
