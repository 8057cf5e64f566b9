package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.importing.FoundDecision.Subject.AMENDMENT;
import static org.moothall.minutes.importing.FoundDecision.Subject.MOTION;
import static org.moothall.minutes.proceedings.MotionResult.CARRIED;
import static org.moothall.minutes.proceedings.MotionResult.LOST;
import static org.moothall.minutes.proceedings.VoteOption.ABSTAIN;
import static org.moothall.minutes.proceedings.VoteOption.NO;
import static org.moothall.minutes.proceedings.VoteOption.YES;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.minutes.proceedings.VoteOption;

class FoundVotesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The motion was carried by 22 votes to one, with two abstentions.",
                "The motion was carried: 22 for, 1 against, 2 abstentions.",
                "For: 22 / Against: 1 / Abstention: 2\n\nThe motion was CARRIED.",
                "The motion was CARRIED (22/1/2 for/against/abstained).",
                "With twenty-two Members voting in favour, one against and two abstaining, the motion was carried.",
                "FOR – 22\n\nAGAINST – 1\n\nABSTAIN – 2\n\nMOTION CARRIED",
                "| For | Against | Abstain |\n| 22 | 1 | 2 |\n\nThe motion was carried."
            })
    void areCountedInWordsAndFiguresOfAnyOrder(String told) {
        FoundVote vote = only(told);

        assertThat(vote.counts()).isEqualTo(Map.of(YES, 22, NO, 1, ABSTAIN, 2));
        assertThat(vote.result()).isEqualTo(CARRIED);
        assertThat(vote.on()).isEqualTo(MOTION);
        assertThat(vote.evidence()).isNotEmpty();
    }

    @Test
    void giveTheSmallerNumberToThoseWhoLost() {
        assertThat(only("The motion was lost by 21 votes to 14.").counts()).isEqualTo(Map.of(YES, 14, NO, 21));
    }

    @Test
    void ofAnAmendmentAreNotTheMotions() {
        List<FoundVote> votes = votes("Councillor A Oak moved an amendment, seconded by Councillor B Elm.\n\n"
                + "For: 26 / Against: 32 / Abstention: 0\n\nThe amendment was lost.\n\n"
                + "The motion was put and carried by 30 votes to 4.");

        assertThat(votes).extracting(FoundVote::on).containsExactly(AMENDMENT, MOTION);
        assertThat(votes).extracting(FoundVote::result).containsExactly(LOST, CARRIED);
        assertThat(votes).extracting(vote -> vote.counts().get(YES)).containsExactly(26, 30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Voting for the motion: Councillors Oak, Elm and Ash\n\n"
                        + "Voting against the motion: Councillor Fir\n\n"
                        + "The motion was carried.",
                "Councillors Oak, Elm and Ash voted for and Councillor Fir voted against. The motion was carried.",
                "For:\n\nCllr Oak\n\nCllr Elm\n\nCllr Ash\n\nAgainst:\n\nCllr Fir\n\nThe motion was carried.",
                "| Member | For | Against |\n"
                        + "| Cllr Oak | X | |\n"
                        + "| Cllr Elm | X | |\n"
                        + "| Cllr Ash | X | |\n"
                        + "| Cllr Fir | | X |\n\n"
                        + "The motion was carried.",
                "| Councillor | Vote |\n"
                        + "| Oak | For |\n"
                        + "| Elm | For |\n"
                        + "| Ash | For |\n"
                        + "| Fir | Against |\n\n"
                        + "The motion was carried."
            })
    void nameWhoVotedHow(String told) {
        FoundVote vote = only(told);

        assertThat(vote.manner()).isEqualTo(Manner.NAMED);
        assertThat(vote.names()).isEqualTo(Map.of(YES, List.of("Oak", "Elm", "Ash"), NO, List.of("Fir")));
        assertThat(vote.counts()).isEqualTo(Map.of(YES, 3, NO, 1));
    }

    @Test
    void areDoubtedWhereNamesAndFiguresDisagree() {
        ImportedPage page =
                read("For: Councillors Oak and Elm (3)\n\nAgainst: Councillor Fir (1)\n\nThe motion was carried.");

        assertThat(page.votes())
                .singleElement()
                .extracting(vote -> vote.counts().get(YES))
                .isEqualTo(3);
        assertThat(page.warnings()).extracting(Warning::code).contains(Warning.Code.VOTE_COUNTS);
    }

    @Test
    void areDoubtedWhereTheResultIsNotThatOfTheFigures() {
        assertThat(read("The motion was carried: 4 for and 9 against.").warnings())
                .extracting(Warning::code)
                .contains(Warning.Code.VOTE_COUNTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RESOLVED unanimously: That the report be noted.",
                "Upon a vote being taken it was unanimously\n\nRESOLVED: That the report be noted.",
                "RESOLVED: That the report be noted.\n\n(Unanimous)",
                "PENDERFYNWYD yn unfrydol: Nodi'r adroddiad."
            })
    void sayHowWhereNobodyCounted(String told) {
        assertThat(only(told).manner()).isEqualTo(Manner.UNANIMOUS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There was one for the bus and 4 for the train.",
                "At the last meeting the motion was carried by 9 votes to 3.",
                "The Panel unanimously supported the staff of the hall.",
                "She voted in 2024 and 12 for the first time.",
                "RESOLVED: That the report be noted.",
                "The figures for 12 months were against 9 a year before."
            })
    void areNotMadeOfOtherNumbers(String told) {
        assertThat(votes(told)).isEmpty();
    }

    @Test
    void tellForBeforeAgainstInWhateverOrderTheyAreReadBack() {
        for (List<VoteOption> order : List.of(List.of(YES, NO, ABSTAIN), List.of(ABSTAIN, NO, YES))) {
            Map<VoteOption, Integer> counts = new LinkedHashMap<>();
            Map<VoteOption, List<String>> names = new LinkedHashMap<>();
            order.forEach(side -> {
                counts.put(side, 1);
                names.put(side, List.of("Oak"));
            });

            FoundVote vote = new FoundVote(MOTION, CARRIED, null, counts, names, List.of());

            assertThat(vote.counts().keySet()).containsExactly(YES, NO, ABSTAIN);
            assertThat(vote.names().keySet()).containsExactly(YES, NO, ABSTAIN);
        }
    }

    @Test
    void areNotReadFromTheAgenda() {
        ImportedPage page = PageFixtures.reader()
                .readText("Agenda item\n\n"
                        + "A title\n\n"
                        + "To note that the motion was carried by 9 votes to 3, moved by Cllr Oak.\n\n"
                        + "Minutes:\n\n"
                        + "The item was not reached.\n");

        assertThat(page.votes()).isEmpty();
        assertThat(page.movers()).isEmpty();
    }

    private static FoundVote only(String told) {
        List<FoundVote> votes = votes(told);
        assertThat(votes).as(told).hasSize(1);
        return votes.getFirst();
    }

    private static List<FoundVote> votes(String told) {
        return read(told).votes();
    }

    private static ImportedPage read(String told) {
        return PageFixtures.reader().readText("Agenda item\n\nA title\n\nMinutes:\n\n" + told + "\n");
    }
}
