package org.moothall.minutes.review.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Problem;
import org.moothall.minutes.review.FindingId;
import org.moothall.minutes.review.Judgement;
import org.moothall.minutes.review.Mending;

/** What a person says of one finding, as it is sent and as it is read. */
record JudgementJson(
        @Schema(
                description =
                        "title-1, or the kind of finding and its place: paragraph-2, point-3, decision-1, action-4,"
                                + " vote-1, mover-1")
        @NotBlank @Size(max = 40) String finding,

        @Schema(description = "accepted or left-out")
        @NotNull @Pattern(regexp = ACCEPTED + "|" + LEFT_OUT, message = "must be accepted or left-out") String judgement,

        @Schema(description = "What it says now, all of it, where it is accepted otherwise than it was read")
        @Nullable @Valid MendingJson mended) {

    static final String ACCEPTED = "accepted";
    static final String LEFT_OUT = "left-out";

    /** Verdict is of decisions; owner and when it is due are of actions. */
    record MendingJson(
            @NotBlank @Size(max = 50_000) String text,
            @Nullable @Size(min = 1, max = 100) String verdict,
            @Nullable @Size(max = 300) String owner,
            @Nullable LocalDate due,

            @Nullable @Pattern(regexp = NEXT_MEETING, message = "must be next-meeting, or left out") String dueBy) {
        static final String NEXT_MEETING = "next-meeting";

        static MendingJson of(Mending mending) {
            return new MendingJson(
                    mending.text(),
                    mending.verdict(),
                    mending.owner(),
                    mending.due(),
                    mending.byNextMeeting() ? NEXT_MEETING : null);
        }

        Mending mending(int at) {
            if (due != null && dueBy != null) {
                throw Problem.invalid("The action is due twice")
                        .field(
                                "judgements[%d].mended.dueBy".formatted(at),
                                "cannot stand beside due: give a day, or next-meeting")
                        .raise();
            }
            return new Mending(
                    text,
                    verdict == null ? null : verdict.strip(),
                    owner == null || owner.isBlank() ? null : owner.strip(),
                    due,
                    dueBy != null);
        }
    }

    static JudgementJson of(Judgement judgement) {
        Mending mended = judgement.mended();
        return new JudgementJson(
                judgement.finding().word(),
                judgement.accepted() ? ACCEPTED : LEFT_OUT,
                mended == null ? null : MendingJson.of(mended));
    }

    Judgement judgement(int at) {
        FindingId id = FindingId.of(finding)
                .orElseThrow(() -> Problem.invalid("There is no such finding")
                        .field("judgements[%d].finding".formatted(at), "must be a kind and a number, as decision-1")
                        .raise());
        return new Judgement(id, judgement.equals(ACCEPTED), mended == null ? null : mended.mending(at));
    }
}
