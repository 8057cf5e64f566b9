package org.moothall.minutes.revision.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.moothall.minutes.revision.Findings;
import org.moothall.minutes.revision.Flaw;
import org.moothall.minutes.revision.RecordCheck;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets an operator check the record now and not at night. */
@RestController
@RequestMapping("/api/operations/${moothall.relay.owner}/record-check")
@Tag(name = "Operations")
class RecordCheckController {
    private final RecordCheck check;

    RecordCheckController(RecordCheck check) {
        this.check = check;
    }

    record BrokenView(String meetingId, List<String> flaws) {
        static BrokenView of(Findings.Broken broken) {
            return new BrokenView(
                    broken.meetingId(),
                    broken.flaws().stream().map(Flaw::word).sorted().toList());
        }
    }

    record FindingsView(Instant checkedAt, long checked, long unproven, List<BrokenView> broken) {
        static FindingsView of(Findings findings) {
            return new FindingsView(
                    findings.at(),
                    findings.checked(),
                    findings.unproven(),
                    findings.broken().stream().map(BrokenView::of).toList());
        }
    }

    @PostMapping
    @Operation(
            summary = "Check the record of all published minutes",
            description = "Computes every revision again from the store and names the minutes that are not as they were"
                    + " sealed. It is done by itself once a day; see docs/runbooks/record-broken.md.")
    FindingsView run() {
        return FindingsView.of(check.run());
    }
}
