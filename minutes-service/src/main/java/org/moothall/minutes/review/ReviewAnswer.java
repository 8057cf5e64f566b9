package org.moothall.minutes.review;

import java.util.List;
import org.moothall.minutes.importing.MotionsAnswer;
import org.moothall.minutes.minutes.Answer;

/** What came of looking at the findings of an import, or of saying something about them. */
public sealed interface ReviewAnswer {
    /** The review as it is now, and what it makes of the page. */
    record Done(Review review, Accepted accepted, List<FindingId> findings) implements ReviewAnswer {
        public Done {
            findings = List.copyOf(findings);
        }
    }

    record UnknownImport(String importId) implements ReviewAnswer {}

    /** The import has no such item. */
    record UnknownPart(String importId, int item) implements ReviewAnswer {}

    /** Somebody else has said something of these findings meanwhile. */
    record Stale(long current) implements ReviewAnswer {}

    /** Judgements that cannot be made, each by its place in the list and what is wrong with it. */
    record Unfit(List<Fault> faults) implements ReviewAnswer {
        public Unfit {
            faults = List.copyOf(faults);
        }
    }

    record Fault(int judgement, String field, String what) {}

    /** Of what was to be taken nothing is accepted. */
    record NothingAccepted() implements ReviewAnswer {}

    record UnknownItem(String itemId) implements ReviewAnswer {}

    /** A clerk wrote under the item, and nobody said that it is to be replaced. */
    record AlreadyMinuted(String itemId) implements ReviewAnswer {}

    /** The minutes did not take the text. */
    record NotTaken(Answer why) implements ReviewAnswer {}

    /** The minutes did not take the motions. */
    record NotMoved(MotionsAnswer why) implements ReviewAnswer {}
}
