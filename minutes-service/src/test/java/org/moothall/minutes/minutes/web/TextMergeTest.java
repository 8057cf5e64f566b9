package org.moothall.minutes.minutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.minutes.Evidence;
import org.moothall.minutes.minutes.ItemContent;
import org.moothall.minutes.minutes.MinutedAction;
import org.moothall.minutes.minutes.MinutedDecision;
import org.moothall.minutes.minutes.web.TextMerge.Titled;
import org.moothall.minutes.text.TextBlock;

class TextMergeTest {
    private static final MinutedDecision NOTED =
            new MinutedDecision("NOTED", "that it be noted", new Evidence(null, 1, 0, 4));
    private static final MinutedAction REPORT =
            new MinutedAction("Director", "to report", null, new Evidence(0, null, 2, 5));

    @Test
    void proposesTheChangesOfBothWithEverythingThatBelongsToThem() {
        Titled base = text("Schools", List.of("One.", "Two."), List.of("point"), 1, List.of(NOTED), List.of());
        Titled theirs = text(
                "Schools and pupils", List.of("One.", "Two."), List.of("point"), 1, List.of(NOTED), List.of(REPORT));
        Titled mine =
                text("Schools", List.of("Zero.", "One.", "Two."), List.of("point"), 2, List.of(moved(2)), List.of());

        Titled proposal =
                TextMerge.of(new Three<>(base, theirs, mine)).proposal().orElseThrow();

        assertThat(proposal)
                .isEqualTo(text(
                        "Schools and pupils",
                        List.of("Zero.", "One.", "Two."),
                        List.of("point"),
                        2,
                        List.of(moved(2)),
                        List.of(REPORT)));
    }

    @Test
    void leadsADecisionOfTheirsToItsSentenceWhereMyParagraphsMovedIt() {
        Titled base = text("S", List.of("One.", "Two."), List.of(), null, List.of(), List.of());
        Titled theirs = text("S", List.of("One.", "Two."), List.of(), null, List.of(NOTED), List.of());
        Titled mine = text("S", List.of("Zero.", "One.", "Two."), List.of(), null, List.of(), List.of());

        assertThat(TextMerge.of(new Three<>(base, theirs, mine))
                        .proposal()
                        .orElseThrow()
                        .content()
                        .decisions())
                .containsExactly(moved(2));
    }

    @Test
    void keepsADecisionWhoseSentenceTheOtherSideRewroteAndNamesNoSentenceForIt() {
        Titled base = text("S", List.of("One.", "Two."), List.of(), null, List.of(), List.of());
        Titled theirs = text("S", List.of("One.", "Two."), List.of(), null, List.of(NOTED), List.of());
        Titled mine = text("S", List.of("One.", "Rewritten."), List.of(), null, List.of(), List.of());

        assertThat(TextMerge.of(new Three<>(base, theirs, mine))
                        .proposal()
                        .orElseThrow()
                        .content()
                        .decisions())
                .containsExactly(new MinutedDecision("NOTED", "that it be noted", null));
    }

    @Test
    void proposesNothingWhereBothChangedTheSameWhateverPartItIsIn() {
        Titled base = text("S", List.of("One."), List.of("point"), 1, List.of(NOTED), List.of(REPORT));
        MinutedAction sooner = new MinutedAction("Director", "to report soon", null, null);
        MinutedAction later = new MinutedAction("Director", "to report later", null, null);

        assertThat(List.of(
                        TextMerge.of(new Three<>(base, titled(base, "T"), titled(base, "M"))),
                        TextMerge.of(new Three<>(base, with(base, sooner), with(base, later))),
                        TextMerge.of(new Three<>(
                                base,
                                text("S", List.of("One."), List.of("theirs"), 1, List.of(NOTED), List.of(REPORT)),
                                text("S", List.of("One."), List.of("mine"), 1, List.of(NOTED), List.of(REPORT)))),
                        TextMerge.of(new Three<>(
                                base,
                                text("S", List.of("One."), List.of("point"), 0, List.of(NOTED), List.of(REPORT)),
                                text("S", List.of("One."), List.of("point"), null, List.of(NOTED), List.of(REPORT))))))
                .allSatisfy(merge -> assertThat(merge.proposal()).isEmpty());
    }

    @Test
    void countsAParagraphThatWasAddedBeforeThePointsAsNoMoveOfThem() {
        Titled base = text("S", List.of("One.", "Two."), List.of("point"), 1, List.of(), List.of());
        Titled theirs = text("S", List.of("Zero.", "One.", "Two."), List.of("point"), 2, List.of(), List.of());
        Titled mine = text("S", List.of("One.", "Two."), List.of("point"), 2, List.of(), List.of());

        assertThat(TextMerge.of(new Three<>(base, theirs, mine))
                        .proposal()
                        .orElseThrow()
                        .content()
                        .pointsAfterParagraph())
                .isEqualTo(3);
    }

    @Test
    void keepsNumberedParagraphsAndTablesWhereEachSideChangedAnother() {
        TextBlock table = new TextBlock.Table("Places", List.of("Year"), List.of(List.of("2026")));
        Titled base = structured(List.of("Officer"), numbered("1.1", "One."), new TextBlock.Paragraph("End."));
        Titled theirs = structured(List.of("Officer"), numbered("1.1", "First."), new TextBlock.Paragraph("End."));
        Titled mine = structured(
                List.of("Officer", "Chair"), numbered("1.1", "One."), new TextBlock.Paragraph("End."), table);

        ItemContent proposal = TextMerge.of(new Three<>(base, theirs, mine))
                .proposal()
                .orElseThrow()
                .content();

        assertThat(proposal.structure())
                .containsExactly(numbered("1.1", "First."), new TextBlock.Paragraph("End."), table);
        assertThat(proposal.spokenBy()).containsExactly("Officer", "Chair");
    }

    @Test
    void losesNoParagraphOfTheirsWhereMineWasTheFirstToHaveAForm() {
        Titled base = text("S", List.of("One.", "Two."), List.of(), null, List.of(), List.of());
        Titled theirs = text("S", List.of("One.", "Two.", "Three."), List.of(), null, List.of(), List.of());
        Titled mine = structured(List.of(), numbered("1", "One."), new TextBlock.Paragraph("Two."));

        assertThat(TextMerge.of(new Three<>(base, theirs, mine)).proposal())
                .hasValueSatisfying(both -> assertThat(both.content().structure())
                        .containsExactly(
                                numbered("1", "One."),
                                new TextBlock.Paragraph("Two."),
                                new TextBlock.Paragraph("Three.")));
    }

    private static TextBlock numbered(String number, String text) {
        return new TextBlock.Numbered(List.of(new TextBlock.Clause(number, text)));
    }

    private static Titled structured(List<String> spokenBy, TextBlock... blocks) {
        return new Titled(
                "S", new ItemContent(List.of(), List.of(), null, List.of(), List.of(), List.of(blocks), spokenBy));
    }

    private static MinutedDecision moved(int paragraph) {
        return new MinutedDecision("NOTED", "that it be noted", new Evidence(null, paragraph, 0, 4));
    }

    private static Titled titled(Titled text, String title) {
        return new Titled(title, text.content());
    }

    private static Titled with(Titled text, MinutedAction action) {
        ItemContent content = text.content();
        return text(
                text.title(),
                content.paragraphs(),
                content.points(),
                content.pointsAfterParagraph(),
                content.decisions(),
                List.of(action));
    }

    private static Titled text(
            String title,
            List<String> paragraphs,
            List<String> points,
            @Nullable Integer after,
            List<MinutedDecision> decisions,
            List<MinutedAction> actions) {
        return new Titled(title, new ItemContent(paragraphs, points, after, decisions, actions));
    }
}
