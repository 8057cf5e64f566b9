package org.moothall.minutes.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.importing.FoundDecision;
import org.moothall.minutes.importing.ImportedPage;
import org.moothall.minutes.importing.ProposedAction;
import org.moothall.minutes.minutes.Evidence;
import org.moothall.minutes.minutes.ItemContent;
import org.moothall.minutes.minutes.MinutedAction;
import org.moothall.minutes.minutes.MinutedDecision;
import org.moothall.minutes.review.FindingId.Kind;

/**
 * What a person accepted of a page, as the minutes would say it: what nobody accepted is not in it.
 *
 * @param title null where none was accepted
 * @param findings what it is made of
 */
public record Accepted(@Nullable String title, ItemContent content, List<FindingId> findings) {

    public Accepted {
        findings = List.copyOf(findings);
    }

    public static Accepted of(ImportedPage page, Review review) {
        return new Maker(page, review).accepted();
    }

    public boolean isNothing() {
        return findings.isEmpty();
    }

    /** Text that was accepted, and at which place of the draft it stands. */
    private record Placed(int index, String text, String asRead) {}

    private static final class Maker {
        private final ImportedPage page;
        private final Review review;

        Maker(ImportedPage page, Review review) {
            this.page = page;
            this.review = review;
        }

        Accepted accepted() {
            Map<Integer, Placed> paragraphs = placed(Kind.PARAGRAPH, page.paragraphs());
            Map<Integer, Placed> points = placed(Kind.POINT, page.points());
            long before = paragraphs.keySet().stream()
                    .filter(index -> index < page.pointsAfterParagraph())
                    .count();
            ItemContent content = new ItemContent(
                    texts(paragraphs),
                    texts(points),
                    points.isEmpty() ? null : (int) before,
                    decisions(paragraphs, points),
                    actions(paragraphs, points));
            List<FindingId> findings = FindingId.in(page).stream()
                    .filter(finding -> !finding.kind().isOfMotions())
                    .filter(review::accepts)
                    .toList();
            FindingId title = new FindingId(Kind.TITLE, 1);
            String asRead = page.title();
            return new Accepted(
                    asRead == null || !review.accepts(title) ? null : text(title, asRead), content, findings);
        }

        private Map<Integer, Placed> placed(Kind kind, List<String> texts) {
            Map<Integer, Placed> placed = new LinkedHashMap<>();
            for (int i = 0; i < texts.size(); i++) {
                FindingId finding = new FindingId(kind, i + 1);
                if (review.accepts(finding)) {
                    placed.put(i, new Placed(placed.size(), text(finding, texts.get(i)), texts.get(i)));
                }
            }
            return placed;
        }

        private List<MinutedDecision> decisions(Map<Integer, Placed> paragraphs, Map<Integer, Placed> points) {
            List<MinutedDecision> decisions = new ArrayList<>();
            List<FoundDecision> all = page.allDecisions();
            for (int i = 0; i < all.size(); i++) {
                FindingId finding = new FindingId(Kind.DECISION, i + 1);
                if (review.accepts(finding)) {
                    FoundDecision found = all.get(i);
                    Mending mended = mended(finding);
                    String verdict = mended == null ? null : mended.verdict();
                    decisions.add(new MinutedDecision(
                            verdict == null ? found.verdict().word() : verdict,
                            text(finding, found.text()),
                            evidence(found.evidence(), paragraphs, points)));
                }
            }
            return decisions;
        }

        private List<MinutedAction> actions(Map<Integer, Placed> paragraphs, Map<Integer, Placed> points) {
            List<MinutedAction> actions = new ArrayList<>();
            List<ProposedAction> proposed = ProposedAction.all(page);
            for (int i = 0; i < proposed.size(); i++) {
                FindingId finding = new FindingId(Kind.ACTION, i + 1);
                if (review.accepts(finding)) {
                    ProposedAction found = proposed.get(i);
                    Mending mended = mended(finding);
                    Evidence evidence = evidence(found.evidence(), paragraphs, points);
                    actions.add(
                            mended == null
                                    ? new MinutedAction(
                                            found.owner(), found.text(), found.due(), found.byNextMeeting(), evidence)
                                    : new MinutedAction(
                                            mended.owner(),
                                            mended.text(),
                                            mended.due(),
                                            mended.byNextMeeting(),
                                            evidence));
                }
            }
            return actions;
        }

        /** Where the words of the evidence stand in what was accepted; null where they do not, or at more than one place. */
        private static @Nullable Evidence evidence(
                org.moothall.minutes.importing.Evidence found,
                Map<Integer, Placed> paragraphs,
                Map<Integer, Placed> points) {
            Integer point = found.point();
            Placed there = point == null ? paragraphs.get(found.paragraph()) : points.get(point);
            if (there == null) {
                return null;
            }
            String words = there.asRead().substring(found.start(), found.end());
            int at = there.text().equals(there.asRead())
                    ? found.start()
                    : there.text().indexOf(words);
            boolean onlyThere =
                    there.text().equals(there.asRead()) || at == there.text().lastIndexOf(words);
            return at < 0 || !onlyThere
                    ? null
                    : new Evidence(
                            point == null ? null : there.index(),
                            point == null ? there.index() : null,
                            at,
                            at + words.length());
        }

        private String text(FindingId finding, String asRead) {
            Mending mended = mended(finding);
            return mended == null ? asRead : mended.text();
        }

        private @Nullable Mending mended(FindingId finding) {
            return review.of(finding).map(Judgement::mended).orElse(null);
        }

        private static List<String> texts(Map<Integer, Placed> placed) {
            return placed.values().stream().map(Placed::text).toList();
        }
    }
}
