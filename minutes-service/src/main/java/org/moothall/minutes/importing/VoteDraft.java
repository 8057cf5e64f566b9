package org.moothall.minutes.importing;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.proceedings.MotionResult;
import org.moothall.minutes.proceedings.VoteOption;

/** A vote as it is being read: its result, its figures and its names may stand in this order or any other. */
final class VoteDraft {
    final Tally tally = Tally.empty();
    private static final Pattern CAST =
            Pattern.compile("\\b(?:casting|second|deciding) vote (?:for|in favour of|in favour|(against))\\b");

    private static final Pattern TITLED = Pattern.compile(Person.TITLED);

    private static final Pattern OFFICE = Pattern.compile("(?:[Tt]he )?" + Person.OFFICE);

    private final Set<Evidence> evidence = new LinkedHashSet<>();
    FoundDecision.@Nullable Subject on;

    @Nullable MotionResult result;

    @Nullable Manner manner;

    /** Whether the result is told in the words of a vote, so that there was one though nobody counted. */
    boolean voted;

    /** Whether its figures say that it was carried if no other result is told: nobody was against it, or the winner comes first. */
    boolean carriedByItself;

    int lastAt;

    /** What the casting vote was given for, where no other result is told. */
    private @Nullable MotionResult byChair;

    /** Whether those against it were for something else. */
    private boolean division;

    /** Whose amendment those were for whose names were told first, where the page says so. */
    private @Nullable String amendmentOf;

    void from(Evidence place, int passage) {
        evidence.add(place);
        lastAt = passage;
    }

    /** Whether it was told before anybody had moved anything. */
    boolean aboveMotions;

    /** Whether its names were all told before its result was, so that names below it are of another vote. */
    boolean namedBeforeResult;

    /** Whether its result stands beside its figures, so that those of the next row are of another vote. */
    boolean settledInRow;

    /** Whether figures of something else than what was settled here are told, or of people against what nobody was against. */
    boolean isOfOther(FoundDecision.@Nullable Subject told, Tally figures) {
        boolean other = told != null && on != null && told != on;
        boolean against = manner == Manner.UNANIMOUS && figures.counts().getOrDefault(VoteOption.NO, 0) > 0;
        return result != null && (other || against);
    }

    /** "For the motion: 11. For the amendment: 9.", or the amendment first: the second are against the first. */
    boolean isOtherSide(FoundDecision.@Nullable Subject told, Tally figures) {
        return result == null
                && ((on == FoundDecision.Subject.MOTION && told == FoundDecision.Subject.AMENDMENT)
                        || (on == FoundDecision.Subject.AMENDMENT && told == FoundDecision.Subject.MOTION))
                && tally.counts().keySet().equals(Set.of(VoteOption.YES))
                && figures.counts().keySet().equals(Set.of(VoteOption.YES));
    }

    /** "7 voted for the amendment and 10 for the motion", and below it who the 7 were. */
    boolean namesOtherSide(FoundDecision.@Nullable Subject told, Tally voters) {
        return isDivision()
                && result == null
                && told == FoundDecision.Subject.AMENDMENT
                && voters.names().keySet().equals(Set.of(VoteOption.YES))
                && voters.counts().get(VoteOption.YES) != null
                && voters.counts().get(VoteOption.YES).equals(tally.counts().get(VoteOption.NO));
    }

    /** The figures are of a motion and of what was moved against it, of which either may stand first. */
    void divided() {
        on = on == FoundDecision.Subject.AMENDMENT ? on : FoundDecision.Subject.MOTION;
        division = true;
    }

    /** Whether those for the amendment stand first, and nothing is told yet of what came of it. */
    boolean isOfAmendment() {
        return division && on == FoundDecision.Subject.AMENDMENT && result == null;
    }

    /** "carried by 8 votes to 6" of an amendment, below the names of the 6 for the motion and the 8 for the amendment. */
    boolean isTurned(Tally figures) {
        return division
                && result == null
                && figures.names().isEmpty()
                && figures.counts().containsKey(VoteOption.NO)
                && figures.counts().get(VoteOption.YES) != null
                && figures.counts().get(VoteOption.YES) == voters(VoteOption.NO)
                && figures.counts().get(VoteOption.NO) == voters(VoteOption.YES)
                && voters(VoteOption.YES) != voters(VoteOption.NO);
    }

    private int voters(VoteOption side) {
        return tally.counts()
                .getOrDefault(side, tally.names().getOrDefault(side, List.of()).size());
    }

    /** Takes who was for the amendment for those against the motion. */
    void divides(Tally other) {
        division = true;
        tally.counts().put(VoteOption.NO, other.counts().getOrDefault(VoteOption.YES, 0));
        List<String> names = other.names().get(VoteOption.YES);
        if (names != null) {
            tally.names().put(VoteOption.NO, names);
        }
    }

    void isOnAmendmentOf(String mover) {
        amendmentOf = mover;
    }

    /** "For the amendment by Oak: 6. For the amendment by Elm: 8." */
    boolean isAgainstAmendmentOf(String mover) {
        return result == null
                && on == FoundDecision.Subject.AMENDMENT
                && amendmentOf != null
                && !amendmentOf.equals(mover)
                && !tally.counts().containsKey(VoteOption.NO);
    }

    /** Takes who was for the second amendment for those against the first; the one that won comes first. */
    void dividesAmendments(Tally other) {
        divides(other);
        if (voters(VoteOption.NO) > voters(VoteOption.YES)) {
            swap(tally.counts());
            swap(tally.names());
        }
        carriedByItself = true;
    }

    /** Whether it is settled without figures, on a show of hands or by all, so that names below it are of another. */
    boolean isShown() {
        return result != null && manner != null && manner != Manner.NAMED && !isCounted();
    }

    boolean isDivision() {
        return division && on == FoundDecision.Subject.MOTION;
    }

    /** The other of the two won: its voters come first. */
    void turn() {
        on = on == FoundDecision.Subject.AMENDMENT ? FoundDecision.Subject.MOTION : FoundDecision.Subject.AMENDMENT;
        swap(tally.counts());
        swap(tally.names());
    }

    private static <T> void swap(Map<VoteOption, T> sides) {
        T yes = sides.remove(VoteOption.YES);
        T no = sides.remove(VoteOption.NO);
        if (no != null) {
            sides.put(VoteOption.YES, no);
        }
        if (yes != null) {
            sides.put(VoteOption.NO, yes);
        }
    }

    /** "Approved, nobody voting against": all that is counted is that there was none. */
    private boolean isWithoutDissentOnly() {
        return manner == Manner.NEM_CON && tally.counts().equals(Map.of(VoteOption.NO, 0));
    }

    /** The verdict gives its result; of a refusal that had fewer votes it was the refusal that was lost. */
    void settle(Verdict verdict) {
        if (verdict == Verdict.RESOLVED && isDivision() && tally.isLost()) {
            turn(); // more were for the amendment, and it was resolved accordingly
            result = MotionResult.CARRIED;
            return;
        }
        boolean other = verdict == Verdict.REFUSED
                || (verdict == Verdict.RESOLVED && tally.counts().containsKey(VoteOption.YES));
        result = other && tally.isLost() ? MotionResult.LOST : result(verdict);
    }

    /** "gave his casting vote in favour": what came of it. */
    void castingVote(Sentence sentence) {
        Matcher cast = CAST.matcher(sentence.plain());
        if (tally.isTied() && cast.find()) {
            byChair = cast.group(1) == null ? MotionResult.CARRIED : MotionResult.LOST;
        }
    }

    void said(Manner how) {
        manner = manner == null || how.compareTo(manner) < 0 ? how : manner;
    }

    /** "Votes | For 19 | Against 3" above all that was moved: figures and no more, of which the record may tell what came of them. */
    boolean isBareField() {
        return aboveMotions
                && on == null
                && result == null
                && tally.counts().size() > 1
                && tally.names().isEmpty();
    }

    boolean isCounted() {
        return !tally.isEmpty();
    }

    /** Whether there is more to it than a verdict that may have come about without a vote. */
    boolean isVote() {
        return isCounted() || (result != null && (voted || manner != null)) || carriedByItself;
    }

    /** What was read of it, with the usual manner if it was counted and no other is told. */
    FoundVote found(@Nullable Manner usual) {
        Manner told = manner == null && isCounted() ? usual : manner;
        boolean nobody = tally.names().values().stream().allMatch(List::isEmpty);
        Map<VoteOption, List<String>> names = nobody ? Map.of() : persons();
        boolean named = names.size() > 1 || (told == Manner.NAMED && !names.isEmpty());
        boolean toldOnly = told == Manner.NAMED && !named && tally.counts().size() < 2; // the names are of another vote
        boolean ofOther = told == Manner.UNANIMOUS && tally.counts().getOrDefault(VoteOption.NO, 0) > 0;
        Manner how = named && told != Manner.CASTING_VOTE ? Manner.NAMED : toldOnly || ofOther ? null : told;
        Map<VoteOption, Integer> counts = new EnumMap<>(VoteOption.class);
        counts.putAll(isWithoutDissentOnly() ? Map.of() : tally.counts());
        if (named) {
            names.forEach((side, voters) -> counts.putIfAbsent(side, voters.size()));
        }
        return new FoundVote(
                on == null ? FoundDecision.Subject.MOTION : on,
                result == null ? resultByVotes(counts) : result,
                how,
                counts,
                names,
                List.copyOf(evidence));
    }

    /** "Abstained (1): the Lord Mayor, Councillor Oak": an office and a name are one person where as many are counted. */
    private Map<VoteOption, List<String>> persons() {
        Map<VoteOption, List<String>> persons = new EnumMap<>(VoteOption.class);
        boolean surnames = areSurnames();
        tally.names().forEach((side, names) -> {
            boolean oneMore = tally.counts().getOrDefault(side, 0) == names.size() - 1;
            List<String> voters = surnames ? List.of(String.join(" ", names).split(" ")) : names;
            persons.put(
                    side,
                    voters.stream()
                            .filter(name -> !oneMore || !OFFICE.matcher(name).matches())
                            .toList());
        });
        return persons;
    }

    /** "Oak Elm Ash | Fir Yew", and below it "3 | 2": on every side as many words as voters, and no title. */
    private boolean areSurnames() {
        return tally.names().size() > 1
                && tally.names().entrySet().stream().allMatch(side -> {
                    String name = String.join(" ", side.getValue());
                    return side.getValue().size() == 1
                            && !TITLED.matcher(name).lookingAt()
                            && name.split(" ", -1).length == tally.counts().getOrDefault(side.getKey(), 0);
                });
    }

    /** Where no other result is told: the side with more votes, if both were counted or one had abstainers beside it only. */
    private @Nullable MotionResult resultByVotes(Map<VoteOption, Integer> counts) {
        Integer yes = counts.get(VoteOption.YES);
        Integer no = counts.get(VoteOption.NO);
        if (carriedByItself) {
            return MotionResult.CARRIED;
        }
        if (byChair != null) {
            return byChair;
        }
        if (yes == null || yes.equals(no) || counts.size() < 2) {
            return null;
        }
        return no == null || yes > no ? MotionResult.CARRIED : MotionResult.LOST;
    }

    /** What a verdict says of the motion that was voted on. */
    static @Nullable MotionResult result(Verdict verdict) {
        return switch (verdict) {
            case CARRIED, RESOLVED, RECOMMENDED, AGREED, APPROVED, NOTED, RECEIVED, REFUSED, DEFERRED, REFERRED ->
                MotionResult.CARRIED;
            case LOST, FELL -> MotionResult.LOST;
            case WITHDRAWN -> null;
        };
    }
}
