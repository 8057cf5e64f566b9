package org.moothall.minutes.importing.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.importing.Evidence;
import org.moothall.minutes.importing.ImportedPage;
import org.moothall.minutes.importing.ProposedAction;

/** The actions that a text seems to ask for, and the text in the parts that their evidence points to. */
record ProposalView(
        List<ActionView> actions,
        List<String> paragraphs,
        List<String> points,
        int pointsAfterParagraph,
        List<ImportView.WarningView> warnings) {

    record ActionView(
            @Nullable String owner,
            String text,
            @Nullable LocalDate due,
            @Nullable String dueBy,
            @Nullable String dueAsWritten,
            Evidence evidence,
            String words) {
        static ActionView of(ProposedAction action) {
            return new ActionView(
                    action.owner(),
                    action.text(),
                    action.due(),
                    action.byNextMeeting() ? "next-meeting" : null,
                    action.dueAsWritten(),
                    action.evidence(),
                    action.words());
        }
    }

    static ProposalView of(ImportedPage page) {
        return new ProposalView(
                ProposedAction.in(page).stream().map(ActionView::of).toList(),
                page.paragraphs(),
                page.points(),
                page.pointsAfterParagraph(),
                page.warnings().stream().map(ImportView.WarningView::of).toList());
    }
}
