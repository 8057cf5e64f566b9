package org.moothall.minutes.minutes.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.proceedings.Conduct;
import org.moothall.minutes.proceedings.Declaration;
import org.moothall.minutes.proceedings.Majority;
import org.moothall.minutes.proceedings.Motion;
import org.moothall.minutes.proceedings.MotionResult;
import org.moothall.minutes.proceedings.Proceedings;

/** What was moved, voted on and declared under an item, as it is stored; an item without any has none of it. */
record ProceedingsDocument(boolean budget, List<MotionDocument> motions, List<DeclarationDocument> declarations) {

    record MotionDocument(
            String id,
            @Nullable String amends,
            String text,
            @Nullable MemberDocument mover,
            @Nullable MemberDocument seconder,
            @Nullable String date,
            Majority requirement,
            @Nullable MotionResult result,
            @Nullable VoteDocument vote) {
        static MotionDocument of(Motion motion) {
            OffsetDateTime date = motion.date();
            return new MotionDocument(
                    motion.id(),
                    motion.amends(),
                    motion.text(),
                    MemberDocument.ofNullable(motion.mover()),
                    MemberDocument.ofNullable(motion.seconder()),
                    date == null ? null : date.toString(),
                    motion.requirement(),
                    motion.result(),
                    VoteDocument.of(motion.voteEvent()));
        }

        Motion motion() {
            return new Motion(
                    id,
                    amends,
                    text,
                    MemberDocument.named(mover),
                    MemberDocument.named(seconder),
                    date == null ? null : OffsetDateTime.parse(date),
                    requirement,
                    result,
                    vote == null ? null : vote.voteEvent());
        }
    }

    record DeclarationDocument(
            MemberDocument member,
            String kind,
            @Nullable String nature,
            Conduct conduct,
            boolean dispensation,
            @Nullable String dispensationReason,
            boolean sensitive) {
        static DeclarationDocument of(Declaration declared) {
            return new DeclarationDocument(
                    MemberDocument.of(declared.member()),
                    declared.kind(),
                    declared.nature(),
                    declared.conduct(),
                    declared.dispensation(),
                    declared.dispensationReason(),
                    declared.sensitive());
        }

        Declaration declaration() {
            return new Declaration(member.member(), kind, nature, conduct, dispensation, dispensationReason, sensitive);
        }
    }

    static @Nullable ProceedingsDocument of(Proceedings proceedings) {
        return proceedings.isNone()
                ? null
                : new ProceedingsDocument(
                        proceedings.budget(),
                        proceedings.motions().stream().map(MotionDocument::of).toList(),
                        proceedings.declarations().stream()
                                .map(DeclarationDocument::of)
                                .toList());
    }

    static Proceedings proceedings(@Nullable ProceedingsDocument stored) {
        return stored == null
                ? Proceedings.none()
                : new Proceedings(
                        stored.budget,
                        stored.motions.stream().map(MotionDocument::motion).toList(),
                        stored.declarations.stream()
                                .map(DeclarationDocument::declaration)
                                .toList());
    }
}
