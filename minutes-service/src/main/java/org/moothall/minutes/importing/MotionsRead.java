package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.importing.FoundDecision.Subject;
import org.moothall.minutes.proceedings.Majority;
import org.moothall.minutes.proceedings.Motion;
import org.moothall.minutes.proceedings.MotionResult;
import org.moothall.minutes.proceedings.NamedMember;
import org.moothall.minutes.proceedings.Proceedings;
import org.moothall.minutes.proceedings.Roll;
import org.moothall.minutes.proceedings.VoteEvent;

/**
 * Makes motions of the movers and votes of a page, held against who was in the room. What cannot be told for certain is left
 * out with a warning, and stays with the import in the page's own words.
 */
final class MotionsRead {
    private final ImportedPage page;
    private final Roll roll;
    private final KnownMembers members;
    private final List<Motion> motions = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    private MotionsRead(ImportedPage page, Roll roll) {
        this.page = page;
        this.roll = roll;
        this.members = KnownMembers.of(roll);
    }

    record Result(List<Motion> motions, List<Warning> warnings) {
        Result {
            motions = List.copyOf(motions);
            warnings = List.copyOf(warnings);
        }
    }

    static Result in(ImportedPage page, Roll roll) {
        MotionsRead read = new MotionsRead(page, roll);
        read.all(Subject.MOTION);
        read.all(Subject.AMENDMENT);
        read.all(Subject.PROCEDURAL);
        return new Result(read.motions, read.warnings);
    }

    /** Movers and votes go together in their order if there are as many of both, or none of one. */
    private void all(Subject on) {
        List<FoundMover> movers =
                page.movers().stream().filter(mover -> mover.on() == on).toList();
        List<FoundVote> votes =
                page.votes().stream().filter(vote -> vote.on() == on).toList();
        String kind = on.name().toLowerCase(java.util.Locale.ROOT);
        if (!movers.isEmpty() && !votes.isEmpty() && movers.size() != votes.size()) {
            warn(
                    Warning.Code.MOTION_NOT_RECORDED,
                    "%d were moved and %d voted on: which vote was on which is for a person to say"
                            .formatted(movers.size(), votes.size()),
                    kind);
            return;
        }
        long possible = motions.stream()
                .filter(motion -> motion.id().startsWith("motion-"))
                .count();
        if (on == Subject.AMENDMENT && possible != 1 && movers.size() + votes.size() > 0) {
            warn(Warning.Code.MOTION_NOT_RECORDED, "There are %d motions that it may amend".formatted(possible), kind);
            return;
        }
        for (int i = 0; i < Math.max(movers.size(), votes.size()); i++) {
            add(
                    kind + "-" + (i + 1),
                    on,
                    i < movers.size() ? movers.get(i) : null,
                    i < votes.size() ? votes.get(i) : null);
        }
    }

    private void add(String id, Subject on, @Nullable FoundMover moved, @Nullable FoundVote vote) {
        Evidence evidence =
                moved == null ? vote == null ? null : vote.evidence().getFirst() : moved.evidence();
        if (evidence == null) {
            return;
        }
        MotionResult result = vote == null ? undone(on) : vote.result();
        VoteEvent event = vote == null ? null : new VoteRead(vote, members, id, warnings).event();
        Motion motion = new Motion(
                id,
                on == Subject.AMENDMENT ? motions.getFirst().id() : null,
                page.quote(evidence),
                moved == null ? null : member(moved.mover(), id),
                moved == null ? null : member(moved.seconder(), id),
                null,
                Majority.SIMPLE,
                result,
                event);
        motions.add(possible(motion));
    }

    private @Nullable NamedMember member(@Nullable String written, String id) {
        if (written == null) {
            return null;
        }
        Optional<NamedMember> found = members.find(written);
        if (found.isEmpty()) {
            warn(
                    Warning.Code.UNMATCHED_NAME,
                    "\"%s\" is no one member who was in the room by the attendance".formatted(written),
                    id);
        }
        return found.orElse(null);
    }

    /** What became of it without a vote, if the page tells one such thing only. */
    private @Nullable MotionResult undone(Subject on) {
        List<MotionResult> results = page.decisions().stream()
                .filter(decision -> decision.on() == on)
                .flatMap(decision -> switch (decision.verdict()) {
                    case FELL -> java.util.stream.Stream.of(MotionResult.FELL);
                    case WITHDRAWN -> java.util.stream.Stream.of(MotionResult.WITHDRAWN);
                    default -> java.util.stream.Stream.<MotionResult>empty();
                })
                .toList();
        return results.size() == 1 ? results.getFirst() : null;
    }

    /** Without its vote, or its seconder, where the minutes could not say so. */
    private Motion possible(Motion motion) {
        if (isPossible(motion)) {
            return motion;
        }
        Motion unvoted = of(motion, motion.seconder(), null);
        warn(
                Warning.Code.VOTE_COUNTS,
                "The vote cannot have been so, by its figures and by who was in the room; the result is recorded without it",
                motion.id());
        return isPossible(unvoted) ? unvoted : of(unvoted, null, null);
    }

    private boolean isPossible(Motion motion) {
        Motion alone = new Motion(
                motion.id(),
                null,
                motion.text(),
                motion.mover(),
                motion.seconder(),
                null,
                motion.requirement(),
                motion.result(),
                motion.voteEvent());
        return new Proceedings(false, List.of(alone), List.of())
                .fault(_ -> roll)
                .isEmpty();
    }

    private static Motion of(Motion motion, @Nullable NamedMember seconder, @Nullable VoteEvent vote) {
        return new Motion(
                motion.id(),
                motion.amends(),
                motion.text(),
                motion.mover(),
                seconder,
                null,
                motion.requirement(),
                motion.result(),
                vote);
    }

    private void warn(Warning.Code code, String message, String where) {
        warnings.add(new Warning(code, message, where));
    }
}
