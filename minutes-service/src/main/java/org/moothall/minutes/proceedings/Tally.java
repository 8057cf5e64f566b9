package org.moothall.minutes.proceedings;

import java.util.List;
import java.util.Map;

/** How many votes there were of each kind. */
public record Tally(int yes, int no, int abstain, int absent) {

    public static Tally of(List<Vote> votes) {
        return new Tally(
                count(votes, VoteOption.YES),
                count(votes, VoteOption.NO),
                count(votes, VoteOption.ABSTAIN),
                count(votes, VoteOption.ABSENT));
    }

    /** This tally with the numbers that somebody stated in place of its own. */
    public Tally stated(Map<VoteOption, Integer> numbers) {
        return new Tally(
                numbers.getOrDefault(VoteOption.YES, yes),
                numbers.getOrDefault(VoteOption.NO, no),
                numbers.getOrDefault(VoteOption.ABSTAIN, abstain),
                numbers.getOrDefault(VoteOption.ABSENT, absent));
    }

    public int of(VoteOption option) {
        return switch (option) {
            case YES -> yes;
            case NO -> no;
            case ABSTAIN -> abstain;
            case ABSENT -> absent;
        };
    }

    int takingPart() {
        return Math.addExact(Math.addExact(yes, no), abstain);
    }

    boolean isEqual() {
        return yes == no;
    }

    private static int count(List<Vote> votes, VoteOption option) {
        return (int) votes.stream().filter(vote -> vote.option() == option).count();
    }
}
