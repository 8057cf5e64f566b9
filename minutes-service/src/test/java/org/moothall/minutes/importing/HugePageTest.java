package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work grows with the page and not with its square: four times the page may cost no more than ten times the processor time. */
class HugePageTest {

    private static final int SMALL = 12_500;
    private static final int FACTOR = 4;
    private static final long NOISE = 25_000_000L;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "A ",
                "\u00B7 ",
                "- ",
                "(",
                ")",
                ", ",
                ". ",
                "and ",
                "the ",
                "and the Clerk ",
                "agreed to ",
                "she agreed to check and ",
                "The Clerk agreed to check and the Clerk ",
                "The Clerk agreed to write. ",
                "would send ",
                "\u201C",
                "\" ",
                "RESOLVED ",
                "RESOLVED: ",
                "RESOLVED:\n",
                "\u2022 RESOLVED:\n",
                "The motion was carried, ",
                "(Action: ",
                "Action: ",
                "ACTION:\n",
                "Minutes:\n",
                "1. A title\n",
                "x\nMinutes:\n",
                "12.1\n",
                "\u00A0",
                "\u200B",
                "not ",
                "it was ",
                "Director of Place, ",
                "lost ",
                "Councillor A moved ",
                "Councillor A, ",
                "seconded by ",
                "For: 9 Against: 3 ",
                "For: Councillors A, B ",
                "For\nCllr A\n",
                "by 9 votes to 3 ",
                "| For | Against |\n| 9 | 3 |\n",
                "The report ",
                "A > ",
                "PDF 9 ",
                "asks the Clerk ",
                "that that ",
                "Oak Road - noted. ",
                "The bid was refused. It was noted. ",
                "Cllr Oak was elected. Proposed by Cllr Elm. ",
                "Cllr Oak received 5 votes and Cllr Elm 3. ",
                "The Plan was Ash Oak and would send it. ",
                "He moved that it be so. ",
                "OAK ROAD\n\n",
                "It was moved that it be so [HB/TC] ",
                "Oak, seconded by Elm, moved it; ",
                "HB saw it and moved that ",
                "Oak - for; ",
                "The list was approved and the plan was agreed, ",
                "tasked the Clerk with ",
                "was referred to the Oak Group, which ",
                "Two were nominated.\nOak 7\nElm 5\n",
                "26/0118/HH - A shed\n\n",
                "No\tItem\tDecision\n5\tRoads\tApproved\n",
                "the amendment was lost and the motion was carried, ",
                "the motion was put and ",
                "Cllr Oak moved that the Clerk write. It was carried. ",
                "moved that the Clerk write and ",
                "Ash Oak proposed that ",
                "For the motion 8; for the amendment 8. ",
                "| Item | Decision | For | Against |\n| Fleet | Approved | 16 | 0 |\n",
                "1. Roads: It was noted.\n",
                "4. Roads\n4.1 Lane\nIt was noted.\n",
                "24/0117 A shed\nIt was noted.\n",
                "Roads\nIt was noted.\n\n",
                "Roads\n-----\n",
                "RESOLVED - (a) That ",
                "for the motion - Cllr A (3); and for the amendment - Cllr B (2); ",
                "for the vote, ",
                "The landlord, who was told. He would write. ",
                "HB prop it, sec TC, ",
                "a motion to go on, from Cllr Oak ",
                "FINANCE, PLANNING ",
                "FINANCE. It was noted.\n\n",
                "2  BINS\nITEM 3.1  24/00871/FUL - A house; lands\n60m off\n",
                "Roads                                 LB.9\nIt was noted.\n",
                "\uD800",
                "small\n",
                "A narrow line that was broken at some width by a program\n"
            })
    void takesTimeInProportion(String bit) {
        read(bit, SMALL / 10);

        Growth growth = Growth.of(bit, SMALL);
        assertThat(growth.isInProportion() ? growth : Growth.of(bit, SMALL * FACTOR))
                .as("beyond %s", growth)
                .matches(Growth::isInProportion);
    }

    /**
     * Processor time in nanoseconds. What is done up to some length of a page and no further may have its end between the two:
     * beyond, it must be in proportion.
     */
    private record Growth(int characters, long small, long large) {
        static Growth of(String bit, int characters) {
            return new Growth(characters, read(bit, characters), read(bit, characters * FACTOR));
        }

        boolean isInProportion() {
            return large < Math.max(NOISE, small) * 10;
        }
    }

    private static long read(String bit, int size) {
        String page = "Agenda item\n\nA title\n\nMinutes:\n\n" + bit.repeat(size / bit.length());
        long before = processorTime();
        ImportedPage read = PageFixtures.reader().readText(page);
        Optional<WholeMinutes> whole = MinutesReader.ifSeveral(
                new Reading.Read("text/plain", page.lines().map(Line::plain).toList(), List.of()));
        long taken = processorTime() - before;
        assertThat(read.blocks()).isNotEmpty();
        assertThat(whole.stream().flatMap(minutes -> minutes.items().stream()))
                .allSatisfy(item -> assertThat(item.page().blocks()).isNotEmpty());
        return taken;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
