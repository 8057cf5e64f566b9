package org.moothall.minutes.importing.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.importing.Block;
import org.moothall.minutes.importing.Evidence;
import org.moothall.minutes.importing.FoundAttendance;
import org.moothall.minutes.importing.FoundDecision;
import org.moothall.minutes.importing.FoundItem;
import org.moothall.minutes.importing.FoundMover;
import org.moothall.minutes.importing.ImportedPage;
import org.moothall.minutes.importing.KeptImport;
import org.moothall.minutes.importing.ProposedAction;
import org.moothall.minutes.importing.SupportingDocument;
import org.moothall.minutes.importing.Warning;
import org.moothall.minutes.importing.WholeMinutes;

/** What was read from a page. */
record ImportView(
        String id,
        String mediaType,
        @Nullable String title,
        List<String> paragraphs,
        List<String> points,
        int pointsAfterParagraph,
        List<ContentView> content,
        List<ActionView> actions,
        List<DecisionView> decisions,

        @Schema(description = "Sentences that may tell of an action too; a review counts them behind the actions")
        List<ActionView> possibleActions,

        @Schema(description = "Sentences that may tell of a decision too; a review counts them behind the decisions")
        List<DecisionView> possibleDecisions,

        List<VoteView> foundVotes,
        List<MoverView> foundMovers,
        List<SupportingDocument> supportingDocuments,
        List<WarningView> warnings,
        List<BlockView> blocks,

        @Schema(description = "The meeting that whole minutes are of") @Nullable String meetingId,

        @Schema(description = "The zip that it came in") @Nullable String batchId,

        @Nullable FoundAttendance foundAttendance,
        @Nullable List<ItemView> foundItems) {

    private static final String CERTAINTY =
            "How far two ways of reading agree: both found it; one did and the other did not; or only the one that knows no rules"
                    + " finds it possible, with its whole sentence for a person to mend";

    /** DueAsWritten is in the page's words; the day is there where these are a whole date. */
    record ActionView(
            @Nullable String owner,
            String text,
            @Nullable String dueAsWritten,
            @Nullable LocalDate due,
            @Nullable String dueBy,
            Evidence evidence,

            @Schema(
                    description = CERTAINTY,
                    allowableValues = {"certain", "doubted", "possible"})
            String certainty) {
        static ActionView of(ProposedAction action) {
            return new ActionView(
                    action.owner(),
                    action.text(),
                    action.dueAsWritten(),
                    action.due(),
                    action.byNextMeeting() ? "next-meeting" : null,
                    action.evidence(),
                    action.certainty().word());
        }
    }

    record DecisionView(
            String verdict,
            @Nullable String on,
            String text,
            Evidence evidence,

            @Schema(
                    description = CERTAINTY,
                    allowableValues = {"certain", "doubted", "possible"})
            String certainty) {
        static DecisionView of(FoundDecision decision) {
            FoundDecision.Subject on = decision.on();
            return new DecisionView(
                    decision.verdict().word(),
                    on == null ? null : word(on),
                    decision.text(),
                    decision.evidence(),
                    decision.certainty().word());
        }
    }

    /** Who moved and who seconded, as written. */
    record MoverView(@Nullable String mover, @Nullable String seconder, String on, Evidence evidence) {
        static MoverView of(FoundMover found) {
            return new MoverView(found.mover(), found.seconder(), word(found.on()), found.evidence());
        }
    }

    record WarningView(String code, String message, String where) {
        static WarningView of(Warning warning) {
            return new WarningView(warning.code().word(), warning.message(), warning.where());
        }
    }

    record BlockView(
            String kind,
            String marker,
            String text,
            @Nullable Integer index) {
        static BlockView of(Block block) {
            return new BlockView(word(block.kind()), block.marker(), block.text(), block.index());
        }
    }

    /** One item of whole minutes, and the agenda item that it seems to be. */
    record ItemView(String number, @Nullable String itemId, ImportView read) {
        static ItemView of(KeptImport kept, FoundItem item) {
            return new ItemView(item.number(), item.itemId(), ImportView.of(kept, item.page(), null));
        }
    }

    static ImportView of(KeptImport kept) {
        return of(kept, kept.page(), kept.whole());
    }

    private static ImportView of(KeptImport kept, ImportedPage page, @Nullable WholeMinutes whole) {
        return new ImportView(
                kept.id(),
                kept.mediaType(),
                page.title(),
                page.paragraphs(),
                page.points(),
                page.pointsAfterParagraph(),
                page.content().stream().map(ContentView::of).toList(),
                ProposedAction.in(page).stream().map(ActionView::of).toList(),
                page.decisions().stream().map(DecisionView::of).toList(),
                ProposedAction.possible(page).stream().map(ActionView::of).toList(),
                page.possible().decisions().stream().map(DecisionView::of).toList(),
                page.votes().stream().map(VoteView::of).toList(),
                page.movers().stream().map(MoverView::of).toList(),
                page.supportingDocuments(),
                page.warnings().stream().map(WarningView::of).toList(),
                page.blocks().stream().map(BlockView::of).toList(),
                kept.meetingId(),
                kept.batchId(),
                whole == null ? null : whole.attendance(),
                whole == null
                        ? null
                        : whole.items().stream()
                                .map(item -> ItemView.of(kept, item))
                                .toList());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
