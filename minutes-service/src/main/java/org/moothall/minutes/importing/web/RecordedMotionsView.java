package org.moothall.minutes.importing.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.importing.MotionsAnswer.Recorded;
import org.moothall.minutes.proceedings.Motion;
import org.moothall.minutes.proceedings.MotionResult;
import org.moothall.minutes.proceedings.NamedMember;
import org.moothall.minutes.proceedings.VoteEvent;

/** What was recorded of an import's motions and votes, in short, and what a person should look at. */
record RecordedMotionsView(
        String meetingId, String itemId, List<MotionView> recorded, List<ImportView.WarningView> warnings) {

    record MotionView(
            @Schema(description = "The id of the motion within the item")
            String id,

            @Nullable String amends,
            String text,
            @Nullable MemberView mover,
            @Nullable MemberView seconder,
            @Nullable String result,

            @Schema(description = "named or show-of-hands; absent where no vote could be recorded") @Nullable String vote) {
        static MotionView of(Motion motion) {
            MotionResult result = motion.result();
            VoteEvent vote = motion.voteEvent();
            return new MotionView(
                    motion.id(),
                    motion.amends(),
                    motion.text(),
                    MemberView.of(motion.mover()),
                    MemberView.of(motion.seconder()),
                    result == null ? null : result.word(),
                    vote == null ? null : vote.method().word());
        }
    }

    record MemberView(@Nullable String memberId, String name) {
        static @Nullable MemberView of(@Nullable NamedMember member) {
            return member == null ? null : new MemberView(member.memberId(), member.name());
        }
    }

    static RecordedMotionsView of(PlacementRequest request, Recorded recorded) {
        return new RecordedMotionsView(
                request.meetingId(),
                request.itemId(),
                recorded.motions().stream().map(MotionView::of).toList(),
                recorded.warnings().stream().map(ImportView.WarningView::of).toList());
    }
}
