package org.moothall.minutes.importing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.text.TextBlock;

/** What was read from a page: a proposal with its evidence, and all of the page as blocks. */
public record ImportedPage(
        @Nullable String title,
        List<String> paragraphs,
        List<String> points,
        int pointsAfterParagraph,
        List<FoundAction> actions,
        List<FoundDecision> decisions,
        List<FoundVote> votes,
        List<FoundMover> movers,
        Possible possible,
        List<SupportingDocument> supportingDocuments,
        List<Block> blocks,
        List<Warning> warnings) {

    public ImportedPage {
        paragraphs = List.copyOf(paragraphs);
        points = List.copyOf(points);
        actions = List.copyOf(actions);
        decisions = List.copyOf(decisions);
        votes = keptBefore(votes);
        movers = keptBefore(movers);
        possible = Possible.orNone(possible);
        supportingDocuments = List.copyOf(supportingDocuments);
        blocks = List.copyOf(blocks);
        warnings = List.copyOf(warnings);
    }

    /** What no rule found and the second reader finds likely, each with the whole of its sentence: {@link Certainty#POSSIBLE}. */
    public record Possible(List<FoundAction> actions, List<FoundDecision> decisions) {
        public Possible {
            actions = List.copyOf(actions);
            decisions = List.copyOf(decisions);
        }

        /** A page that was kept before there was a second reader has nothing of it. */
        private static Possible orNone(@Nullable Possible possible) {
            return possible == null ? new Possible(List.of(), List.of()) : possible;
        }
    }

    /** A page that was kept before votes were read has none. */
    private static <T> List<T> keptBefore(@Nullable List<T> found) {
        return found == null ? List.of() : List.copyOf(found);
    }

    ImportedPage with(List<Warning> others) {
        return new ImportedPage(
                title,
                paragraphs,
                points,
                pointsAfterParagraph,
                actions,
                decisions,
                votes,
                movers,
                possible,
                supportingDocuments,
                blocks,
                others);
    }

    /** With no other votes and movers than these. */
    public ImportedPage with(List<FoundVote> someVotes, List<FoundMover> someMovers) {
        return new ImportedPage(
                title,
                paragraphs,
                points,
                pointsAfterParagraph,
                actions,
                decisions,
                someVotes,
                someMovers,
                possible,
                supportingDocuments,
                blocks,
                warnings);
    }

    /** What is proposed, and behind it what is possible: so a review counts them. */
    public List<FoundDecision> allDecisions() {
        return Stream.concat(decisions.stream(), possible.decisions().stream()).toList();
    }

    /** What is proposed, and behind it what is possible: so a review counts them. */
    public List<FoundAction> allActions() {
        return Stream.concat(actions.stream(), possible.actions().stream()).toList();
    }

    /** How many findings a person is to look at one by one: {@link Certainty#wantsALook}. */
    public int toLookAt() {
        return (int) Stream.concat(
                        allDecisions().stream().map(FoundDecision::certainty),
                        allActions().stream().map(FoundAction::certainty))
                .filter(Certainty::wantsALook)
                .count();
    }

    /** The text in the shape that it has on the page, as the minutes would have it. */
    public List<TextBlock> content() {
        return List.copyOf(PageText.of(this).blocks());
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
