package org.moothall.minutes.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.moothall.minutes.importing.ImportedPage;
import org.moothall.minutes.review.ReviewAnswer.Fault;

/** Holds judgements against the page that they are of. */
final class JudgementCheck {
    private final Set<FindingId> findings;
    private final List<Fault> faults = new ArrayList<>();

    JudgementCheck(ImportedPage page) {
        findings = Set.copyOf(FindingId.in(page));
    }

    List<Fault> of(List<Judgement> judgements) {
        Set<FindingId> judged = new HashSet<>();
        for (int i = 0; i < judgements.size(); i++) {
            Judgement one = judgements.get(i);
            if (!findings.contains(one.finding())) {
                fault(i, "finding", "is none of this page");
            } else if (!judged.add(one.finding())) {
                fault(i, "finding", "is judged twice");
            }
            Mending mended = one.mended();
            if (mended != null) {
                mending(i, one, mended);
            }
        }
        return List.copyOf(faults);
    }

    private void mending(int at, Judgement one, Mending mended) {
        if (!one.accepted()) {
            fault(at, "mended", "can only stand with what is accepted");
        } else if (one.finding().kind().isOfMotions()) {
            fault(at, "mended", "cannot be said of votes and movers: mend the motions once they are in the draft");
        } else if (one.finding().kind() == FindingId.Kind.DECISION && mended.verdict() == null) {
            fault(at, "mended.verdict", "is missing");
        }
    }

    private void fault(int at, String field, String what) {
        faults.add(new Fault(at, field, what));
    }
}
