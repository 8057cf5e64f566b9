package org.moothall.minutes.review.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.importing.Warning;
import org.moothall.minutes.minutes.ItemContent;
import org.moothall.minutes.minutes.MinutedAction;
import org.moothall.minutes.minutes.MinutedDecision;
import org.moothall.minutes.review.Accepted;
import org.moothall.minutes.review.FindingId;
import org.moothall.minutes.review.Review;
import org.moothall.minutes.review.ReviewAnswer.Done;
import org.moothall.minutes.review.Taking;

/** What was said of the findings so far, what the draft would say of it, and what is in a draft. */
record ReviewView(
        String importId,
        @Nullable Integer foundItem,
        long version,
        List<JudgementJson> judgements,

        @Schema(description = "The findings of which nothing is said yet")
        List<String> undecided,

        @Schema(description = "What would be written under a minute item")
        AcceptedView accepted,

        @Schema(description = "When text, decisions and actions were last written under a minute item") @Nullable TakingView text,

        @Schema(description = "When motions were last recorded in a minute item") @Nullable TakingView motions) {

    record AcceptedView(
            @Nullable String title,
            List<String> paragraphs,
            List<String> points,
            @Nullable Integer pointsAfterParagraph,
            List<DecisionView> decisions,
            List<ActionView> actions) {
        static AcceptedView of(Accepted accepted) {
            ItemContent content = accepted.content();
            return new AcceptedView(
                    accepted.title(),
                    content.paragraphs(),
                    content.points(),
                    content.pointsAfterParagraph(),
                    content.decisions().stream().map(DecisionView::of).toList(),
                    content.actions().stream().map(ActionView::of).toList());
        }
    }

    record DecisionView(String verdict, String text) {
        static DecisionView of(MinutedDecision decision) {
            return new DecisionView(decision.verdict(), decision.text());
        }
    }

    record ActionView(
            @Nullable String owner,
            String text,
            @Nullable LocalDate due,
            @Nullable String dueBy) {
        static ActionView of(MinutedAction action) {
            return new ActionView(
                    action.owner(),
                    action.text(),
                    action.due(),
                    action.byNextMeeting() ? JudgementJson.MendingJson.NEXT_MEETING : null);
        }
    }

    record TakingView(
            String meetingId, String itemId, Instant at, String by, List<String> findings, List<WarningView> warnings) {
        static @Nullable TakingView of(@Nullable Taking taking) {
            return taking == null
                    ? null
                    : new TakingView(
                            taking.meetingId(),
                            taking.itemId(),
                            taking.at(),
                            taking.by().name(),
                            taking.findings().stream().map(FindingId::word).toList(),
                            taking.warnings().stream().map(WarningView::of).toList());
        }
    }

    record WarningView(String code, String message, String where) {
        static WarningView of(Warning warning) {
            return new WarningView(warning.code().word(), warning.message(), warning.where());
        }
    }

    /** How far a review is, without its words. */
    record Progress(
            @Nullable Integer foundItem,
            int accepted,
            int leftOut,
            @Nullable TakingView text,
            @Nullable TakingView motions) {
        static Progress of(Review review) {
            int accepted = (int) review.judgements().stream()
                    .filter(judgement -> judgement.accepted())
                    .count();
            return new Progress(
                    review.part(),
                    accepted,
                    review.judgements().size() - accepted,
                    TakingView.of(review.text()),
                    TakingView.of(review.motions()));
        }
    }

    static ReviewView of(Done done) {
        Review review = done.review();
        return new ReviewView(
                review.importId(),
                review.part(),
                review.version(),
                review.judgements().stream().map(JudgementJson::of).toList(),
                done.findings().stream()
                        .filter(finding -> review.of(finding).isEmpty())
                        .map(FindingId::word)
                        .toList(),
                AcceptedView.of(done.accepted()),
                TakingView.of(review.text()),
                TakingView.of(review.motions()));
    }
}
