package org.moothall.minutes.minutes;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.MinutesCommand.Approve;
import org.moothall.minutes.minutes.MinutesCommand.Circulate;
import org.moothall.minutes.minutes.MinutesCommand.DeclareInterests;
import org.moothall.minutes.minutes.MinutesCommand.Publish;
import org.moothall.minutes.minutes.MinutesCommand.RecordAttendance;
import org.moothall.minutes.minutes.MinutesCommand.RecordItem;
import org.moothall.minutes.minutes.MinutesCommand.RecordMotions;
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

/** Four members in the room, the first of them in the chair, one who sent apologies, and what they move and vote. */
public final class ProceedingsFixtures {
    public static final String SENSITIVE = "canary-sensitive-9c1e";
    public static final NamedMember ADA = new NamedMember("member-1", "Cllr Ada Weald");
    public static final NamedMember BO = new NamedMember("member-2", "Cllr Bo Shire");
    public static final NamedMember CY = new NamedMember("member-3", "Cllr Cy Down");
    public static final NamedMember DI = new NamedMember("member-4", "Cllr Di Combe");
    public static final NamedMember EV = new NamedMember("member-5", "Cllr Ev Fold");

    private ProceedingsFixtures() {}

    public static Attendance fourPresent(Movement... movements) {
        return new Attendance(
                List.of(attendee(ADA, "Chair"), attendee(BO, null), attendee(CY, null), attendee(DI, null)),
                List.of(attendee(EV, null)),
                List.of(new Attendee("Dr C. Clerk", null, "clerk")),
                List.of(),
                List.of(movements));
    }

    /** An attendance that uses whatever there is to say. */
    public static Attendance everything() {
        Attendee substitute = new Attendee(CY.name(), CY.memberId(), null, true, false, EV);
        return new Attendance(
                List.of(
                        new Attendee(ADA.name(), ADA.memberId(), "Vice-Chair", false, true, null),
                        attendee(BO, null),
                        substitute,
                        attendee(DI, null)),
                List.of(attendee(EV, null)),
                List.of(new Attendee("Dr C. Clerk", null, "clerk")),
                List.of(new Attendee("Cllr Fa Moor", "member-6", null)),
                List.of(
                        new Movement(
                                Movement.Way.LEFT, BO, "item-3", OffsetDateTime.parse("2026-12-01T11:00:00+00:00")),
                        arrived(ADA, "item-1")));
    }

    /** A motion that was carried by a casting vote, an amendment of it that was lost, and one that was withdrawn. */
    public static List<Motion> allMotions() {
        OffsetDateTime date = OffsetDateTime.parse("2026-12-01T10:30:00Z");
        VoteEvent tie = decidedBy(ADA, VoteOption.YES, named(yes(ADA), no(BO), abstain(CY), absent(EV)));
        VoteEvent all = named(no(ADA), no(BO), no(CY));
        return List.of(
                at(date, motion("m1", MotionResult.CARRIED, tie)),
                new Motion("a1", "m1", "Leave out", CY, null, null, Majority.SIMPLE, MotionResult.LOST, all),
                new Motion(
                        "m2",
                        null,
                        "That it wait",
                        null,
                        null,
                        null,
                        Majority.TWO_THIRDS,
                        MotionResult.WITHDRAWN,
                        null));
    }

    /** Published, with motions under an open item and an exempt one, and a sensitive interest in each. */
    public static Minutes published() {
        String canary = MinutesFixtures.CANARY;
        MinutedDecision decision = new MinutedDecision(
                "RECOMMENDED", "that schools be helped", null, "they ask", "to wait", "none", true, "Council");
        Minutes minutes = MinutesFixtures.draft();
        for (MinutesCommand command : List.of(
                new RecordAttendance(everything()),
                new RecordItem(
                        "item-2",
                        null,
                        new ItemContent(List.of("schools"), List.of(), null, List.of(decision), List.of())),
                new DeclareInterests("item-2", List.of(sensitive(DI, Conduct.LEFT))),
                new RecordMotions("item-2", true, allMotions()),
                new DeclareInterests(
                        "item-3",
                        List.of(new Declaration(
                                DI, "non-registrable", "Owns " + canary, Conduct.STAYED, false, null, false))),
                new RecordMotions(
                        "item-3",
                        null,
                        List.of(new Motion(
                                "m1", null, canary, CY, null, null, Majority.SIMPLE, MotionResult.CARRIED, null))),
                new Circulate(),
                new Approve(MinutesFixtures.CHAIR),
                new Publish())) {
            minutes = MinutesFixtures.after(minutes, command);
        }
        return minutes;
    }

    public static Attendee attendee(NamedMember member, @Nullable String role) {
        return new Attendee(member.name(), member.memberId(), role);
    }

    /** A draft of a meeting at which four members were present. */
    public static Minutes attended(Movement... movements) {
        return MinutesFixtures.after(MinutesFixtures.draft(), new RecordAttendance(fourPresent(movements)));
    }

    public static Motion motion(String id, @Nullable MotionResult result, @Nullable VoteEvent vote) {
        return new Motion(id, null, "That " + id + " be agreed", BO, CY, null, Majority.SIMPLE, result, vote);
    }

    public static Motion amendment(String id, String amends, @Nullable MotionResult result, @Nullable VoteEvent vote) {
        return new Motion(id, amends, "Leave out all after That", CY, DI, null, Majority.SIMPLE, result, vote);
    }

    public static Motion at(OffsetDateTime date, Motion motion) {
        return new Motion(
                motion.id(),
                motion.amends(),
                motion.text(),
                motion.mover(),
                motion.seconder(),
                date,
                motion.requirement(),
                motion.result(),
                motion.voteEvent());
    }

    public static VoteEvent hands(int yes, int no, int abstain) {
        return new VoteEvent(VoteMethod.SHOW_OF_HANDS, new Tally(yes, no, abstain, 0), List.of(), null);
    }

    public static VoteEvent named(Vote... votes) {
        return VoteEvent.named(Arrays.asList(votes), Map.of(), null);
    }

    public static VoteEvent decidedBy(NamedMember presiding, VoteOption option, VoteEvent event) {
        return new VoteEvent(event.method(), event.counts(), event.votes(), new Vote(presiding, option));
    }

    public static Vote yes(NamedMember voter) {
        return new Vote(voter, VoteOption.YES);
    }

    public static Vote no(NamedMember voter) {
        return new Vote(voter, VoteOption.NO);
    }

    public static Vote abstain(NamedMember voter) {
        return new Vote(voter, VoteOption.ABSTAIN);
    }

    public static Vote absent(NamedMember voter) {
        return new Vote(voter, VoteOption.ABSENT);
    }

    public static Declaration declaration(NamedMember member, Conduct conduct) {
        return new Declaration(member, "other-registrable", "Governor of the school", conduct, false, null, false);
    }

    public static Declaration sensitive(NamedMember member, Conduct conduct) {
        return new Declaration(
                member, "disclosable-pecuniary", "Lives at " + SENSITIVE, conduct, true, "because " + SENSITIVE, true);
    }

    public static Movement left(NamedMember member, String itemId) {
        return new Movement(Movement.Way.LEFT, member, itemId, null);
    }

    public static Movement arrived(NamedMember member, String itemId) {
        return new Movement(Movement.Way.ARRIVED, member, itemId, null);
    }
}
