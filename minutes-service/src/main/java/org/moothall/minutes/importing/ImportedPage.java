package org.moothall.minutes.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read from a page: a proposal with its evidence, and all of the page as blocks. */
public record ImportedPage(
        @Nullable String title,
        List<String> paragraphs,
        List<String> points,
        int pointsAfterParagraph,
        List<FoundAction> actions,
        List<FoundDecision> decisions,
        List<SupportingDocument> supportingDocuments,
        List<Block> blocks,
        List<Warning> warnings) {

    public ImportedPage {
        paragraphs = List.copyOf(paragraphs);
        points = List.copyOf(points);
        actions = List.copyOf(actions);
        decisions = List.copyOf(decisions);
        supportingDocuments = List.copyOf(supportingDocuments);
        blocks = List.copyOf(blocks);
        warnings = List.copyOf(warnings);
    }

    ImportedPage with(List<Warning> others) {
        return new ImportedPage(
                title,
                paragraphs,
                points,
                pointsAfterParagraph,
                actions,
                decisions,
                supportingDocuments,
                blocks,
                others);
    }

    /** The words that a finding came from. */
    public String quote(Evidence evidence) {
        Integer point = evidence.point();
        Integer paragraph = evidence.paragraph();
        if (point != null) {
            return points.get(point).substring(evidence.start(), evidence.end());
        }
        if (paragraph != null) {
            return paragraphs.get(paragraph).substring(evidence.start(), evidence.end());
        }
        throw new IllegalArgumentException("Evidence that stands nowhere: " + evidence);
    }
}
