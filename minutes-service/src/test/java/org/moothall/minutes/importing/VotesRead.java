package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What is read of votes in a few sentences of minutes. */
final class VotesRead {

    private VotesRead() {}

    static FoundVote only(String told) {
        List<FoundVote> votes = votes(told);
        assertThat(votes).as(told).hasSize(1);
        return votes.getFirst();
    }

    static List<FoundVote> votes(String told) {
        return read(told).votes();
    }

    static ImportedPage read(String told) {
        return PageFixtures.reader().readText("Agenda item\n\nA title\n\nMinutes:\n\n" + told + "\n");
    }
}
