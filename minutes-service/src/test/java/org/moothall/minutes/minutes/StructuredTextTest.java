package org.moothall.minutes.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.minutes.MinutesFixtures.AFTER;
import static org.moothall.minutes.minutes.MinutesFixtures.CLERK;
import static org.moothall.minutes.minutes.MinutesFixtures.RULES;
import static org.moothall.minutes.minutes.MinutesFixtures.correction;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.minutes.MinutesCommand.Confirm;
import org.moothall.minutes.text.TextBlock;
import org.moothall.minutes.text.TextBlock.Clause;
import org.moothall.minutes.text.TextBlock.Numbered;
import org.moothall.minutes.text.TextBlock.Paragraph;
import org.moothall.minutes.text.TextBlock.Points;
import org.moothall.minutes.text.TextBlock.Table;

class StructuredTextTest {
    private static final Table PLACES = new Table(
            "Places", List.of("Year", "Places"), List.of(List.of("2026", "four hundred"), List.of("2027", "")));
    private static final Numbered CLAUSES =
            new Numbered(List.of(new Clause("2.1", "There were more places."), new Clause("2.2", "It helped.")));

    @Test
    void isKeptOnlyWhereParagraphsAndPointsDoNotSayAll() {
        ItemContent plain = content(new Paragraph("one"), new Points(List.of("point")), new Paragraph("two"));
        ItemContent numbered = content(new Paragraph("one"), CLAUSES);

        assertThat(plain).isEqualTo(new ItemContent(List.of("one", "two"), List.of("point"), 1, List.of(), List.of()));
        assertThat(numbered.structure()).containsExactly(new Paragraph("one"), CLAUSES);
        assertThat(numbered.paragraphs()).containsExactly("one", "2.1 There were more places.", "2.2 It helped.");
    }

    @Test
    void neverHasAnotherTextThanItsParagraphsAndPoints() {
        ItemContent content = new ItemContent(
                List.of("something else"), List.of("and more"), 0, List.of(), List.of(), List.of(PLACES), List.of());

        assertThat(content.paragraphs()).containsExactly("Places", "Year | Places", "2026 | four hundred", "2027 | ");
        assertThat(content.points()).isEmpty();
    }

    @Test
    void isReadInItsOrder() {
        assertThat(content(PLACES, CLAUSES).text()).containsExactly(PLACES, CLAUSES);
        assertThat(MinutesFixtures.content("schools").text())
                .containsExactly(new Paragraph("schools"), new Points(List.of("first point", "second point")));
    }

    @Test
    void isCorrectedInACellAndInANumberedParagraphWithoutLosingItsForm() {
        ItemContent content = MinutesFixtures.confirmed(submitted(content(CLAUSES, PLACES)), "four hundred", "410");
        ItemContent again = MinutesFixtures.confirmed(submitted(content(CLAUSES, PLACES)), "It helped", "It did not");

        assertThat(content.structure())
                .containsExactly(
                        CLAUSES,
                        new Table(
                                "Places",
                                List.of("Year", "Places"),
                                List.of(List.of("2026", "410"), List.of("2027", ""))));
        assertThat(content.paragraphs()).contains("2026 | 410");
        assertThat(again.paragraphs()).contains("2.2 It did not.");
    }

    @Test
    void isNotCorrectedInWordsThatGoOverTwoCells() {
        Outcome outcome = submitted(content(PLACES))
                .decide(
                        new Confirm(
                                MinutesFixtures.nextMeeting(),
                                CLERK,
                                List.of(correction("item-2", "2026 | four", "2028 | four"))),
                        RULES,
                        AFTER);

        assertThat(outcome).isEqualTo(new Outcome.Refused(new MinutesRefusal.CorrectionMisplaced("item-2", 0)));
    }

    @Test
    void keepsAllThatADecisionAndAnActionSayWhenAWordIsCorrected() {
        MinutedDecision decision = new MinutedDecision(
                "RESOLVED", "that it wait", null, "the cost", "to act now", "none", true, "Council");
        MinutedAction action = new MinutedAction("Director", "to report", null, true, null);
        MinutedAction dated = new MinutedAction("Director", "to write", LocalDate.of(2027, 1, 31), null);
        ItemContent content = new ItemContent(
                List.of("It was late."),
                List.of(),
                null,
                List.of(decision),
                List.of(action, dated),
                List.of(),
                List.of("Director of Education"));

        assertThat(MinutesFixtures.confirmed(submitted(content), "late", "early"))
                .isEqualTo(new ItemContent(
                        List.of("It was early."),
                        List.of(),
                        null,
                        List.of(decision),
                        List.of(action, dated),
                        List.of(),
                        List.of("Director of Education")));
        assertThat(MinutesFixtures.confirmed(submitted(content), "the cost", "the price")
                        .decisions()
                        .getFirst()
                        .reasons())
                .isEqualTo("the price");
    }

    private static Minutes submitted(ItemContent content) {
        return MinutesFixtures.submitted(content);
    }

    private static ItemContent content(TextBlock... blocks) {
        return new ItemContent(List.of(), List.of(), null, List.of(), List.of(), List.of(blocks), List.of());
    }
}
