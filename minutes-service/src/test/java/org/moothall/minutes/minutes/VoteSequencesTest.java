package org.moothall.minutes.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.minutes.MinutesFixtures.AFTER;
import static org.moothall.minutes.minutes.MinutesFixtures.RULES;
import static org.moothall.minutes.minutes.MinutesFixtures.draft;
import static org.moothall.minutes.minutes.ProceedingsFixtures.attendee;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.minutes.minutes.MinutesCommand.Circulate;
import org.moothall.minutes.minutes.MinutesCommand.DeclareInterests;
import org.moothall.minutes.minutes.MinutesCommand.RecordAttendance;
import org.moothall.minutes.minutes.MinutesCommand.RecordMotions;
import org.moothall.minutes.minutes.Outcome.Accepted;
import org.moothall.minutes.proceedings.Conduct;
import org.moothall.minutes.proceedings.Declaration;
import org.moothall.minutes.proceedings.Majority;
import org.moothall.minutes.proceedings.Motion;
import org.moothall.minutes.proceedings.MotionResult;
import org.moothall.minutes.proceedings.NamedMember;
import org.moothall.minutes.proceedings.Tally;
import org.moothall.minutes.proceedings.Vote;
import org.moothall.minutes.proceedings.VoteEvent;
import org.moothall.minutes.proceedings.VoteMethod;
import org.moothall.minutes.proceedings.VoteOption;

/**
 * Whatever is recorded, in whatever order, no vote is ever on the record that cannot have been: a model that counts who
 * is in the room item by item, and nothing of the code under test, says what can.
 */
class VoteSequencesTest {
    private static final List<String> ITEMS = List.of("item-1", "item-2", "item-3");
    private static final List<NamedMember> MEMBERS = IntStream.range(0, 5)
            .mapToObj(i -> new NamedMember("member-" + i, "Cllr " + (char) ('A' + i)))
            .toList();

    private int votes;
    private int refusals;
    private int circulations;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void neverKeepAVoteThatCannotHaveBeen(long seed) {
        Random random = new Random(seed);
        Minutes minutes = draft();

        for (int step = 0; step < 2000; step++) {
            Outcome outcome = minutes.decide(anyCommand(random), RULES, AFTER);
            if (outcome instanceof Accepted accepted) {
                minutes = accepted.minutes();
                holds(minutes);
            }
            refusals += outcome instanceof Outcome.Refused ? 1 : 0;
        }

        assertThat(votes).isGreaterThan(100);
        assertThat(refusals).isGreaterThan(100);
        assertThat(circulations).isPositive();
    }

    private void holds(Minutes minutes) {
        boolean circulated = minutes.stage().status() == Status.CIRCULATED;
        circulations += circulated ? 1 : 0;
        for (MinuteItem item : minutes.items()) {
            Set<NamedMember> voters = couldVote(minutes, item);
            for (Motion motion : item.proceedings().motions()) {
                assertThat(voters).containsAll(named(motion.mover())).containsAll(named(motion.seconder()));
                assertThat(motion.result() == null && circulated).isFalse();
                VoteEvent event = motion.voteEvent();
                if (event != null) {
                    votes++;
                    holds(event, voters);
                    holds(motion, event, circulated && item.proceedings().budget());
                }
            }
        }
    }

    private static void holds(VoteEvent event, Set<NamedMember> voters) {
        Tally counts = event.counts();
        assertThat(counts.yes() + counts.no() + counts.abstain()).isLessThanOrEqualTo(voters.size());
        Set<NamedMember> seen = new HashSet<>();
        for (Vote vote : event.votes()) {
            assertThat(seen.add(vote.voter())).isTrue();
            assertThat(vote.option() == VoteOption.ABSENT || voters.contains(vote.voter()))
                    .isTrue();
        }
    }

    private static void holds(Motion motion, VoteEvent event, boolean budget) {
        Tally counts = event.counts();
        Vote casting = event.castingVote();
        int yes = counts.yes() + (casting != null && casting.option() == VoteOption.YES ? 1 : 0);
        int no = counts.no() + (casting != null && casting.option() == VoteOption.NO ? 1 : 0);
        assertThat(casting == null || counts.yes() == counts.no()).isTrue();
        assertThat(motion.result() == MotionResult.CARRIED && yes <= no).isFalse();
        assertThat(motion.result() == MotionResult.LOST && no <= yes).isFalse();
        assertThat(budget && event.method() != VoteMethod.NAMED).isFalse();
    }

    /** The model: goes through the meeting item by item, with everybody coming and going at their items. */
    private static Set<NamedMember> couldVote(Minutes minutes, MinuteItem item) {
        Map<NamedMember, Boolean> inside = new HashMap<>();
        minutes.attendance().present().forEach(one -> inside.put(one.named(), true));
        minutes.attendance()
                .movements()
                .reversed()
                .forEach(movement -> inside.put(movement.member(), movement.way() == Movement.Way.LEFT));
        for (String itemId : ITEMS.subList(0, ITEMS.indexOf(item.itemId()) + 1)) {
            minutes.attendance().movements().stream()
                    .filter(movement -> movement.itemId().equals(itemId))
                    .forEach(movement -> inside.put(movement.member(), movement.way() == Movement.Way.ARRIVED));
        }
        item.proceedings().declarations().stream()
                .filter(one -> one.conduct() == Conduct.LEFT || one.conduct() == Conduct.SPOKE_AND_LEFT)
                .forEach(one -> inside.put(one.member(), false));
        Set<NamedMember> voters = new HashSet<>(inside.keySet());
        voters.removeIf(member -> !inside.getOrDefault(member, false));
        return voters;
    }

    private static List<NamedMember> named(@Nullable NamedMember member) {
        return member == null ? List.of() : List.of(member);
    }

    private static MinutesCommand anyCommand(Random random) {
        String itemId = one(random, ITEMS);
        return switch (random.nextInt(8)) {
            case 0 -> new RecordAttendance(anyAttendance(random));
            case 1 -> new DeclareInterests(itemId, random.nextBoolean() ? List.of() : List.of(anyDeclaration(random)));
            case 2, 3 -> new Circulate();
            case 4 -> new RecordMotions(itemId, random.nextInt(4) == 0, List.of());
            default ->
                new RecordMotions(
                        itemId,
                        random.nextInt(6) == 0 ? random.nextBoolean() : null,
                        List.of(anyMotion(random, "m1", null), anyMotion(random, "a1", "m1")));
        };
    }

    private static Attendance anyAttendance(Random random) {
        List<Attendee> present = new ArrayList<>();
        List<Attendee> apologies = new ArrayList<>();
        for (NamedMember member : MEMBERS) {
            (random.nextInt(8) == 0 ? apologies : present)
                    .add(attendee(member, member.equals(MEMBERS.getFirst()) ? "Chair" : null));
        }
        List<Movement> movements = new ArrayList<>();
        for (String itemId : ITEMS) {
            if (random.nextInt(3) == 0) {
                movements.add(new Movement(
                        random.nextBoolean() ? Movement.Way.LEFT : Movement.Way.ARRIVED,
                        one(random, MEMBERS),
                        itemId,
                        null));
            }
        }
        return new Attendance(present, apologies, List.of(), List.of(), movements);
    }

    private static Declaration anyDeclaration(Random random) {
        Conduct conduct = one(random, List.of(Conduct.values()));
        return new Declaration(one(random, MEMBERS), "non-registrable", null, conduct, false, null, false);
    }

    private static Motion anyMotion(Random random, String id, @Nullable String amends) {
        NamedMember mover = random.nextBoolean() ? null : one(random, MEMBERS);
        MotionResult result =
                random.nextInt(9) == 0 ? null : one(random, List.of(MotionResult.CARRIED, MotionResult.LOST));
        VoteEvent vote = random.nextInt(5) == 0 ? null : anyVote(random);
        return new Motion(id, amends, "That it be so", mover, null, null, Majority.SIMPLE, result, vote);
    }

    private static VoteEvent anyVote(Random random) {
        Vote casting = random.nextInt(3) == 0
                ? new Vote(MEMBERS.getFirst(), random.nextBoolean() ? VoteOption.YES : VoteOption.NO)
                : null;
        if (random.nextBoolean()) {
            Tally hands = new Tally(random.nextInt(5), random.nextInt(4), random.nextInt(2), 0);
            return new VoteEvent(VoteMethod.SHOW_OF_HANDS, hands, List.of(), casting);
        }
        List<Vote> cast = new ArrayList<>();
        for (NamedMember member : MEMBERS) {
            if (random.nextInt(9) > 0) {
                cast.add(new Vote(
                        random.nextInt(30) == 0 ? one(random, MEMBERS) : member,
                        one(random, List.of(VoteOption.values()))));
            }
        }
        return VoteEvent.named(cast, Map.of(), casting);
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
