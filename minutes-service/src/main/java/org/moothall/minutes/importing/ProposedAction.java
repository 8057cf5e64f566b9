package org.moothall.minutes.importing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action that was read from text, for a person to confirm: nothing comes of it by itself. A day is given where the text
 * has a whole date, and words are those of the text that it was read from.
 */
public record ProposedAction(
        @Nullable String owner,
        String text,
        @Nullable LocalDate due,
        boolean byNextMeeting,
        @Nullable String dueAsWritten,
        Evidence evidence,
        String words,
        Certainty certainty) {

    public static List<ProposedAction> in(ImportedPage page) {
        return of(page, page.actions());
    }

    /** Sentences that may tell of one too. */
    public static List<ProposedAction> possible(ImportedPage page) {
        return of(page, page.possible().actions());
    }

    /** Both, as a review counts them. */
    public static List<ProposedAction> all(ImportedPage page) {
        return of(page, page.allActions());
    }

    private static List<ProposedAction> of(ImportedPage page, List<FoundAction> found) {
        return found.stream().map(one -> of(page, one)).toList();
    }

    private static ProposedAction of(ImportedPage page, FoundAction found) {
        LocalDate day = Proposal.due(found.due());
        return new ProposedAction(
                found.owner(),
                found.text(),
                day,
                day == null && NextMeeting.isMeantBy(found.due()),
                found.due(),
                found.evidence(),
                page.quote(found.evidence()),
                found.certainty());
    }
}
