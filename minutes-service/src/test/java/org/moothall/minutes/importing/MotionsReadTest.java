package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.proceedings.Motion;
import org.moothall.minutes.proceedings.MotionResult;
import org.moothall.minutes.proceedings.NamedMember;
import org.moothall.minutes.proceedings.Roll;
import org.moothall.minutes.proceedings.Standing;
import org.moothall.minutes.proceedings.VoteEvent;
import org.moothall.minutes.proceedings.VoteMethod;
import org.moothall.minutes.proceedings.VoteOption;

/** Motions and votes of a page as the draft may have them: never more than the page says, nor of anybody who was not there. */
class MotionsReadTest {
    private static final NamedMember OAK = new NamedMember("m-1", "Cllr Anna Oak");
    private static final NamedMember ELM = new NamedMember("m-2", "Cllr Ben Elm");
    private static final NamedMember ASH = new NamedMember("m-3", "Cllr Cara Ash");
    private static final Roll ROLL = new Roll(List.of(
            new Roll.Place(OAK, Standing.PRESENT, true),
            new Roll.Place(ELM, Standing.PRESENT, false),
            new Roll.Place(ASH, Standing.PRESENT, false),
            new Roll.Place(new NamedMember("m-4", "Cllr Dee Fir"), Standing.AWAY, false)));

    private static final String AMENDED = """
            7. Bus fares

            Councillor A Oak moved and Councillor Elm seconded the motion.

            An amendment was moved by Councillor Ash and seconded by Councillor Elm.

            For: Councillors Ash and Elm (2)

            Against: Councillor Oak (1)

            The amendment was carried.

            The motion as amended was put and lost by 1 vote to 2.
            """;

    @Test
    void givesAnAmendmentAndItsMotionEachTheirOwnMoverVoteAndResult() {
        MotionsRead.Result read = read(AMENDED);

        assertThat(read.warnings()).isEmpty();
        Motion motion = read.motions().getFirst();
        assertThat(motion.mover()).isEqualTo(OAK);
        assertThat(motion.seconder()).isEqualTo(ELM);
        assertThat(motion.result()).isEqualTo(MotionResult.LOST);
        assertThat(vote(motion).method()).isEqualTo(VoteMethod.SHOW_OF_HANDS);
        assertThat(vote(motion).counts().no()).isEqualTo(2);
        Motion amendment = read.motions().getLast();
        assertThat(amendment.amends()).isEqualTo(motion.id());
        assertThat(amendment.mover()).isEqualTo(ASH);
        assertThat(amendment.result()).isEqualTo(MotionResult.CARRIED);
        assertThat(vote(amendment).method()).isEqualTo(VoteMethod.NAMED);
        assertThat(vote(amendment).votes())
                .extracting(one -> one.voter().memberId())
                .containsExactlyInAnyOrder("m-1", "m-2", "m-3");
    }

    @Test
    void recordsANamedVoteAsCountedWhileANameInItIsNobodys() {
        MotionsRead.Result read = read(AMENDED.replace("Councillors Ash and Elm (2)", "Councillors Ash and Yew (2)"));

        VoteEvent vote = vote(read.motions().getLast());
        assertThat(vote.method()).isEqualTo(VoteMethod.SHOW_OF_HANDS);
        assertThat(vote.counts().yes()).isEqualTo(2);
        assertThat(vote.votes())
                .filteredOn(one -> one.option() == VoteOption.YES)
                .extracting(one -> one.voter().name())
                .containsExactly("Cllr Cara Ash");
        assertThat(codes(read)).contains("unmatched-name", "motion-not-recorded");
        assertThat(read.warnings())
                .anySatisfy(warning -> assertThat(warning.message()).contains("Yew"));
    }

    @Test
    void namesNoMoverWhoWasNotThereOrCouldBeTwo() {
        Roll twins = new Roll(Stream.concat(
                        ROLL.places().stream(),
                        Stream.of(new Roll.Place(new NamedMember("m-5", "Cllr Bea Elm"), Standing.PRESENT, false)))
                .toList());
        ImportedPage page = page("""
                7. Bus fares

                Proposed by Councillor Fir and seconded by Councillor Elm that fares be frozen.

                The motion was carried by 3 votes to 1.
                """);

        MotionsRead.Result read = MotionsRead.in(page, twins);

        Motion motion = read.motions().getFirst();
        assertThat(motion.mover()).isNull();
        assertThat(motion.seconder()).isNull();
        assertThat(motion.result()).isEqualTo(MotionResult.CARRIED);
        assertThat(codes(read)).containsExactly("unmatched-name", "unmatched-name");
    }

    @Test
    void namesTheMoverWhoIsCalledByAnOfficeWithTheNameBehindIt() {
        MotionsRead.Result read = read("""
                7. Bus fares

                Moved by the Deputy Mayor (Councillor Ash), seconded by Councillor Elm, that fares be frozen.

                The motion was carried by 3 votes to 1.
                """);

        NamedMember mover = read.motions().getFirst().mover();
        assertThat(mover).isNotNull();
        assertThat(mover.name()).isEqualTo("Cllr Cara Ash");
    }

    @Test
    void recordsTheResultWithoutAVoteThatCannotHaveBeen() {
        MotionsRead.Result read = read("""
                7. Bus fares

                Councillor Oak moved and Councillor Elm seconded the motion.

                The motion was carried by 31 votes to 9.
                """);

        Motion motion = read.motions().getFirst();
        assertThat(motion.result()).isEqualTo(MotionResult.CARRIED);
        assertThat(motion.voteEvent()).isNull();
        assertThat(codes(read)).containsExactly("vote-counts");
    }

    @Test
    void asksHowManyAbstainedWhereThePageDoesNotSayAndNotEverybodyVoted() {
        MotionsRead.Result read = read("""
                7. Bus fares

                Councillor Oak moved and Councillor Elm seconded the motion.

                The motion was carried by 2 votes to nil.
                """);

        assertThat(vote(read.motions().getFirst()).counts().abstain()).isZero();
        assertThat(codes(read)).containsExactly("abstentions-not-said");
        assertThat(read.warnings().getFirst().message()).contains("paragraph 2", "3 were in the room and 2 voted");
    }

    @Test
    void asksNothingOfAbstentionsThatThePageCounts() {
        MotionsRead.Result read = read("""
                7. Bus fares

                Councillor Oak moved and Councillor Elm seconded the motion.

                The motion was carried by 2 votes to nil, with no abstentions.
                """);

        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void countsNoSideThatThePageDoesNotCount() {
        MotionsRead.Result read = read("""
                7. Bus fares

                Councillor Oak moved and Councillor Elm seconded the motion.

                The motion was carried unanimously.
                """);

        assertThat(read.motions().getFirst().voteEvent()).isNull();
        assertThat(read.motions().getFirst().result()).isEqualTo(MotionResult.CARRIED);
    }

    @Test
    void leavesToAPersonWhichVoteWasOnWhichMotion() {
        MotionsRead.Result read = read("""
                7. Bus fares

                Councillor Oak moved and Councillor Elm seconded the motion.

                The motion was carried by 2 votes to 1.

                The motion was lost by 1 vote to 2.
                """);

        assertThat(read.motions()).isEmpty();
        assertThat(codes(read)).containsExactly("motion-not-recorded");
    }

    @Test
    void givesTheCastingVoteToWhoeverPresided() {
        Roll four = new Roll(Stream.concat(
                        ROLL.places().stream(),
                        Stream.of(new Roll.Place(new NamedMember("m-6", "Cllr Eve Yew"), Standing.PRESENT, false)))
                .toList());
        ImportedPage page = page("""
                7. Bus fares

                Councillor Yew moved and Councillor Elm seconded the motion.

                The vote was tied at 2-2. The Chairman used his casting vote against the motion, which was therefore lost.
                """);

        Motion motion = MotionsRead.in(page, four).motions().getFirst();

        assertThat(motion.result()).isEqualTo(MotionResult.LOST);
        assertThat(vote(motion).castingVote()).isNotNull();
        assertThat(vote(motion).castingVote().voter()).isEqualTo(OAK);
    }

    private static VoteEvent vote(Motion motion) {
        VoteEvent vote = motion.voteEvent();
        assertThat(vote).isNotNull();
        return vote;
    }

    private static List<String> codes(MotionsRead.Result read) {
        return read.warnings().stream().map(warning -> warning.code().word()).toList();
    }

    private static MotionsRead.Result read(String text) {
        return MotionsRead.in(page(text), ROLL);
    }

    private static ImportedPage page(String text) {
        return PageFixtures.reader().readText(text);
    }
}
