package org.moothall.minutes.minutes.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Problem;
import org.moothall.minutes.proceedings.Majority;
import org.moothall.minutes.proceedings.Motion;
import org.moothall.minutes.proceedings.MotionResult;

/** A motion in requests and responses, with the names of Popolo's Motion; an amendment names what it amends. */
record MotionJson(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_.-]{1,50}", message = "must be 1 to 50 letters, digits or - _ .") String id,

        @Nullable @Pattern(regexp = "motion|amendment", message = "must be one of motion, amendment") String classification,

        @Nullable @Size(max = 50) String amends,
        @NotBlank @Size(max = ItemRequest.LONGEST) String text,
        @Nullable @Valid MemberJson mover,
        @Nullable @Valid MemberJson seconder,
        @Nullable OffsetDateTime date,

        @Nullable @Pattern(regexp = "simple|two-thirds", message = "must be one of simple, two-thirds") String requirement,

        @Nullable @Pattern(
                regexp = "carried|lost|fell|withdrawn|deferred|referred",
                message = "must be one of carried, lost, fell, withdrawn, deferred, referred")
        String result,

        @Nullable @Valid VoteEventJson voteEvent) {

    private static final String AMENDMENT = "amendment";
    private static final String MOTION = "motion";

    static MotionJson of(Motion motion) {
        MotionResult became = motion.result();
        return new MotionJson(
                motion.id(),
                motion.isAmendment() ? AMENDMENT : MOTION,
                motion.amends(),
                motion.text(),
                MemberJson.ofNullable(motion.mover()),
                MemberJson.ofNullable(motion.seconder()),
                motion.date(),
                motion.requirement().word(),
                became == null ? null : became.word(),
                VoteEventJson.of(motion.voteEvent()));
    }

    Motion motion(String field) {
        boolean amendment = amends != null;
        if (classification != null && classification.equals(AMENDMENT) != amendment) {
            throw Problem.invalid("An amendment names its motion, and a motion amends nothing")
                    .field(field + ".amends", amendment ? "must be left out of a motion" : "is missing")
                    .raise();
        }
        return new Motion(
                id,
                amends,
                text,
                MemberJson.named(mover),
                MemberJson.named(seconder),
                date,
                requirement == null
                        ? Majority.SIMPLE
                        : Majority.ofWord(requirement).orElseThrow(),
                result == null ? null : MotionResult.ofWord(result).orElseThrow(),
                voteEvent == null ? null : voteEvent.voteEvent(field + ".voteEvent"));
    }
}
