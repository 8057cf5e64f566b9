package org.moothall.minutes.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.importing.ImportedPage;
import org.moothall.minutes.importing.PageReader;
import org.moothall.minutes.minutes.Evidence;
import org.moothall.minutes.minutes.ItemContent;
import org.moothall.minutes.minutes.MinutedAction;

class AcceptedTest {
    private static final String PAGE = """
            Agenda item

            Lanterns on the towpath

            Minutes:

            The Director of Transport introduced the report.

            In the discussion, the following points were made:

            ·  The towpath is dark. The Director of Transport agreed to send members the figures by 15 January 2027
            ·  A lantern was asked for in Weald Street. The Lamp Warden agreed to look into it by the next meeting

            RESOLVED: that the report be noted.
            """;

    private final ImportedPage page = new PageReader(html -> List.of()).readText(PAGE);

    @Test
    void isNothingWhereNobodyHasSaidAnything() {
        Accepted accepted = accepted();

        assertThat(accepted.isNothing()).isTrue();
        assertThat(accepted.content().isNothing()).isTrue();
        assertThat(accepted.title()).isNull();
    }

    @Test
    void isThePageWhereAllOfItIsAccepted() {
        Accepted accepted = all();

        assertThat(accepted.title()).isEqualTo("Lanterns on the towpath");
        assertThat(accepted.content().paragraphs()).isEqualTo(page.paragraphs());
        assertThat(accepted.content().points()).isEqualTo(page.points());
        assertThat(accepted.content().pointsAfterParagraph()).isEqualTo(page.pointsAfterParagraph());
        assertThat(accepted.content().actions()).hasSize(2);
        assertThat(accepted.content().actions().getFirst().due()).isEqualTo("2027-01-15");
        assertThat(accepted.content().actions().getLast().byNextMeeting()).isTrue();
        assertThat(accepted.content().decisions().getFirst().verdict()).isEqualTo("resolved");
        assertThat(accepted.findings()).hasSize(FindingId.in(page).size());
    }

    @Test
    void hasNothingOfWhatIsLeftOut() {
        Accepted accepted = accepted(yes("paragraph-1"), no("point-1"), no("action-1"), no("title-1"));

        assertThat(accepted.title()).isNull();
        assertThat(accepted.content().points()).isEmpty();
        assertThat(accepted.content().actions()).isEmpty();
        assertThat(accepted.findings()).extracting(FindingId::word).containsExactly("paragraph-1");
    }

    @Test
    void saysWhatAPersonMended() {
        Mending action = new Mending("send the figures", null, "Lamp Warden", LocalDate.of(2027, 2, 1), false);

        ItemContent content = accepted(
                        mended("title-1", Mending.of("Lamps")),
                        mended("action-1", action),
                        mended("decision-1", new Mending("that it be done", "recommended", null, null, false)))
                .content();

        assertThat(content.actions())
                .containsExactly(new MinutedAction("Lamp Warden", "send the figures", LocalDate.of(2027, 2, 1), null));
        assertThat(content.decisions().getFirst().verdict()).isEqualTo("recommended");
        assertThat(content.decisions().getFirst().text()).isEqualTo("that it be done");
    }

    @Test
    void keepsThePointsBehindTheParagraphThatTheyWereBehind() {
        ItemContent content =
                accepted(yes("paragraph-2"), yes("paragraph-3"), yes("point-2")).content();

        assertThat(content.pointsAfterParagraph()).isEqualTo(1);
        assertThat(content.points()).containsExactly(page.points().get(1));
    }

    @Test
    void losesTheEvidenceOfWordsThatAreNoLongerThereOrStandThereTwice() {
        String words = page.quote(page.actions().getFirst().evidence());

        assertThat(evidenceWhere("Other words")).isNull();
        assertThat(evidenceWhere(words + " " + words)).isNull();
        assertThat(evidenceWhere("Before it. " + words)).isEqualTo(new Evidence(0, null, 11, 11 + words.length()));
    }

    /** Whatever is accepted and however it is mended, evidence quotes the words that it quoted on the page. */
    @Test
    void hasEvidenceThatQuotesTheSameWordsInWhateverIsAccepted() {
        Random random = new Random(20_261_126);
        for (int round = 0; round < 500; round++) {
            List<Judgement> judgements = new ArrayList<>();
            for (FindingId finding : FindingId.in(page)) {
                switch (random.nextInt(4)) {
                    case 0 -> judgements.add(new Judgement(finding, false, null));
                    case 1 -> judgements.add(new Judgement(finding, true, null));
                    case 2 ->
                        judgements.add(new Judgement(
                                finding,
                                true,
                                finding.kind() == FindingId.Kind.POINT
                                        ? Mending.of("Now. " + page.points().get(finding.number() - 1))
                                        : null));
                    default -> {}
                }
            }
            Accepted accepted = accepted(judgements.toArray(Judgement[]::new));

            ItemContent content = accepted.content();
            assertThat(content.paragraphs().size() + content.points().size())
                    .isEqualTo(judgements.stream()
                            .filter(Judgement::accepted)
                            .filter(one -> one.finding().word().startsWith("p"))
                            .count());
            int next = 0;
            for (int i = 0; i < page.actions().size(); i++) {
                if (accepted.findings().contains(new FindingId(FindingId.Kind.ACTION, i + 1))) {
                    Evidence evidence = content.actions().get(next++).evidence();
                    if (evidence != null) {
                        assertThat(quote(content, evidence))
                                .isEqualTo(page.quote(page.actions().get(i).evidence()));
                    }
                }
            }
        }
    }

    private static String quote(ItemContent content, Evidence evidence) {
        Integer point = evidence.point();
        Integer paragraph = evidence.paragraph();
        String text = point != null
                ? content.points().get(point)
                : content.paragraphs().get(paragraph == null ? 0 : paragraph);
        return text.substring(evidence.start(), evidence.end());
    }

    private @Nullable Evidence evidenceWhere(String point) {
        return accepted(mended("point-1", Mending.of(point)), yes("action-1"))
                .content()
                .actions()
                .getFirst()
                .evidence();
    }

    private Accepted all() {
        return accepted(FindingId.in(page).stream()
                .filter(finding -> !finding.kind().isOfMotions())
                .map(finding -> new Judgement(finding, true, null))
                .toArray(Judgement[]::new));
    }

    private Accepted accepted(Judgement... judgements) {
        return Accepted.of(page, new Review("i", null, 1, List.of(judgements), null, null));
    }

    private static Judgement yes(String finding) {
        return new Judgement(id(finding), true, null);
    }

    private static Judgement no(String finding) {
        return new Judgement(id(finding), false, null);
    }

    private static Judgement mended(String finding, Mending mending) {
        return new Judgement(id(finding), true, mending);
    }

    private static FindingId id(String word) {
        return FindingId.of(word).orElseThrow();
    }
}
