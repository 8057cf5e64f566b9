package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.proceedings.MotionResult;
import org.moothall.minutes.proceedings.NamedMember;
import org.moothall.minutes.proceedings.Vote;
import org.moothall.minutes.proceedings.VoteEvent;
import org.moothall.minutes.proceedings.VoteMethod;
import org.moothall.minutes.proceedings.VoteOption;

/** Makes a vote of one that was read: named if each name is a member's, and else counted, with the votes of those who are known. */
record VoteRead(FoundVote found, KnownMembers members, String id, List<Warning> warnings) {

    @Nullable VoteEvent event() {
        Map<VoteOption, Integer> counts = found.counts();
        if (!counts.containsKey(VoteOption.YES) || !counts.containsKey(VoteOption.NO)) {
            if (!counts.isEmpty() || !found.names().isEmpty()) {
                warn(
                        Warning.Code.MOTION_NOT_RECORDED,
                        "The page does not count both sides: the result is recorded without a vote");
            }
            return null;
        }
        int before = warnings.size();
        List<Vote> votes = votes();
        boolean named = found.manner() == Manner.NAMED && warnings.size() == before && !votes.isEmpty();
        Vote casting = casting();
        askForAbstentions(counts);
        if (named) {
            return VoteEvent.named(votes, counts, casting);
        }
        if (found.manner() == Manner.NAMED) {
            warn(
                    Warning.Code.MOTION_NOT_RECORDED,
                    "It was a named vote: until each name is a member's it is recorded as counted");
        }
        Map<VoteOption, Integer> stated = new EnumMap<>(VoteOption.class);
        for (VoteOption option : VoteOption.values()) {
            stated.put(option, counts.getOrDefault(option, 0));
        }
        return new VoteEvent(
                VoteMethod.SHOW_OF_HANDS,
                org.moothall.minutes.proceedings.Tally.of(List.of()).stated(stated),
                votes,
                casting);
    }

    /** The minutes count every side, so that one of which the page says nothing is for the clerk to settle; unless all others voted. */
    private void askForAbstentions(Map<VoteOption, Integer> counts) {
        int voted = counts.getOrDefault(VoteOption.YES, 0) + counts.getOrDefault(VoteOption.NO, 0);
        if (!counts.containsKey(VoteOption.ABSTAIN) && voted < members.present().size()) {
            warn(
                    Warning.Code.ABSTENTIONS_NOT_SAID,
                    ("The page does not say in %s how many abstained. %d were in the room and %d voted: the vote is recorded"
                                    + " without abstentions until somebody says otherwise")
                            .formatted(
                                    found.evidence().getFirst().where(),
                                    members.present().size(),
                                    voted));
        }
    }

    private List<Vote> votes() {
        List<Vote> votes = new ArrayList<>();
        found.names().forEach((option, names) -> {
            for (String name : names) {
                Optional<NamedMember> member = members.find(name);
                member.ifPresent(voter -> votes.add(new Vote(voter, option)));
                if (member.isEmpty()) {
                    warn(
                            Warning.Code.UNMATCHED_NAME,
                            "\"%s\" voted %s and is no one member who was in the room by the attendance"
                                    .formatted(name, option.word()));
                }
            }
        });
        return votes;
    }

    /** Only the person presiding has one, so that the page need not name them. */
    private @Nullable Vote casting() {
        MotionResult result = found.result();
        boolean given = found.manner() == Manner.CASTING_VOTE
                && Objects.equals(
                        found.counts().get(VoteOption.YES), found.counts().get(VoteOption.NO));
        if (!given || result == null) {
            return null;
        }
        VoteOption option = result == MotionResult.CARRIED ? VoteOption.YES : VoteOption.NO;
        return members.chair().map(chair -> new Vote(chair, option)).orElse(null);
    }

    private void warn(Warning.Code code, String message) {
        warnings.add(new Warning(code, message, id));
    }
}
