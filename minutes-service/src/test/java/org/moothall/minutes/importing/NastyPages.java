package org.moothall.minutes.importing;

import java.util.List;
import java.util.Random;

/** Makes pages that no council would publish on purpose, the same ones for the same seed. */
public final class NastyPages {

    private static final List<String> BITS = List.of(
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\t",
            " ",
            "   ",
            "\u00A0",
            "\u00A0\u00A0\u00A0",
            "\u2028",
            "\u000B",
            "\f",
            "\u0085",
            "\u00B7",
            "\u00B7\u00A0\u00A0",
            "\n\u2022 ",
            "\n- ",
            "\n* ",
            "\no  ",
            "\n(a) ",
            "\n1. ",
            "\n(iv) ",
            "\n12.1 ",
            "\n14/23\n",
            "\n901.\n",
            "A.  ",
            "\u200B",
            "\uFEFF",
            "\u00AD",
            "\u202E",
            "\u2066",
            "\uD83D\uDE00",
            "\uD800",
            "\uDFFF",
            "\u0000",
            "\u001F",
            "\uFFFD",
            "\uF0B7 ",
            "\u201C",
            "\u201D",
            "\"",
            "(",
            ")",
            "[",
            "]",
            ";",
            ": ",
            ", ",
            ". ",
            "? ",
            "Minutes:",
            "\nMinutes:\n",
            "Decision:",
            "\nSupporting documents:\n",
            "Agenda item\n",
            "Additional documents:",
            "PDF 90 KB",
            " PDF 1.5 MB\n",
            "RESOLVED",
            "RESOLVED: That ",
            "For: 9 / Against: two",
            "Voting for the motion: Councillors A, B and C",
            "Cllr A moved, Cllr B seconded",
            "\n| For | Against |\n",
            "Agreed.",
            "AGREED to ",
            "It was agreed that ",
            "CARRIED",
            "the amendment was lost",
            "The motion ",
            "agreed to ",
            "She agreed to ",
            "and agreed to ",
            "undertook to ",
            "would send ",
            "The Director of Place",
            "the Head of Parks and the Clerk",
            "Councillor A Sample",
            "who ",
            "he ",
            "(Action: Clerk)",
            "ACTION: ",
            "\nACTION:\n",
            "Action \u2013 Clerk: ",
            "be asked to ",
            "asks the Clerk to ",
            "check this",
            "PENDERFYNWYD ",
            "Share this item",
            "\u00A9 2026",
            "Home > A > B",
            "small words that go on ",
            "Words With Capitals ",
            "caf\u00E9 \u0175 ",
            "\u05D0\u05D1\u05D2 ",
            "\u00E2\u20AC\u2122",
            "by the end of May");

    private NastyPages() {}

    static String ofBits(Random random) {
        StringBuilder page = new StringBuilder();
        int count = random.nextInt(60);
        for (int i = 0; i < count; i++) {
            page.append(BITS.get(random.nextInt(BITS.size())));
        }
        return page.toString();
    }

    public static String bit(Random random) {
        return BITS.get(random.nextInt(BITS.size()));
    }

    static String ofCharacters(Random random) {
        StringBuilder page = new StringBuilder();
        int count = random.nextInt(120);
        for (int i = 0; i < count; i++) {
            page.append((char) (random.nextBoolean() ? random.nextInt(0x180) : random.nextInt(0x10000)));
        }
        return page.toString();
    }
}
