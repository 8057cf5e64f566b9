package org.moothall.minutes.document;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.MinutesFixtures;

/** Documents as they come, and as nobody should write them. */
public final class PaperFixtures {
    public static final String SCRIPT = "<script>alert(1)</script> & \"quotes\" 'n' ]]> <!-- --> &amp;";

    private PaperFixtures() {}

    /** The published minutes of the panel, as the public may read them. */
    public static Paper minutes() {
        return MinutesPaper.of(
                MinutesFixtures.published().seenBy(Audience.PUBLIC).orElseThrow(), Audience.PUBLIC);
    }

    public static Paper structured() {
        return MinutesPaper.of(
                MinutesFixtures.structured().seenBy(Audience.PUBLIC).orElseThrow(), Audience.PUBLIC);
    }

    public static Paper draft() {
        return MinutesPaper.of(MinutesFixtures.written(), Audience.CLERKS);
    }

    public static Paper empty() {
        return paper("Scrutiny Panel", List.of(new Section("1. Apologies", List.of())));
    }

    /** More than one page, with every kind of block, Welsh in it. */
    public static Paper longOne() {
        List<Block> blocks = IntStream.range(0, 120)
                .<Block>mapToObj(number -> new Block.Paragraph("Paragraph " + number
                        + ": y Gŵyl yn Nhŷ'r Sir, £4.50 – “agreed” by the panel of the county council."))
                .toList();
        return paper(
                "Pwyllgor Craffu",
                List.of(
                        new Section("1. Cyfarfod", blocks),
                        new Section(
                                "2. Next",
                                List.of(
                                        new Block.Points(List.of("one", "two")),
                                        new Block.Table(
                                                "Votes", List.of("Name", "Vote"), List.of(List.of("A", "for")), true),
                                        new Block.Numbered(List.of(
                                                new Block.Clause("12.1", "The panel agreed."),
                                                new Block.Clause("(a)", "It noted the report."))),
                                        new Block.Table(
                                                "Places",
                                                List.of("Year", "Places"),
                                                List.of(List.of("2026", "410"), List.of("2027", "425")),
                                                false),
                                        new Block.Result("RESOLVED:", "that it be so", List.of("Owner: Clerk")),
                                        new Block.Signature(List.of("Signed:"))))));
    }

    /** Text from right to left, of no width, with control characters, halves of letters, markup, and a very long word. */
    public static Paper nasty() {
        return paper(
                "Panel \u202Egnorw\u202C / of : \"everything\"",
                List.of(new Section(
                        "1. \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627",
                        List.of(
                                new Block.Paragraph("ab\u200Bcd\u200D\uFEFF\u202Eefg"),
                                new Block.Paragraph("bell\u0007 null\u0000 half\uD83D end\uFFFF"),
                                new Block.Paragraph(SCRIPT),
                                new Block.Paragraph("two\nlines\tand a tab"),
                                new Block.Points(List.of("\u0639\u0631\u0628\u064A", "", "x".repeat(4000))),
                                new Block.Paragraph(String.join(" ", Collections.nCopies(9000, "word"))),
                                new Block.Table(
                                        "t<h>",
                                        List.of("<b>", "\""),
                                        List.of(List.of("&", ""), List.of("", "<i>")),
                                        true),
                                new Block.Table(
                                        SCRIPT,
                                        Collections.nCopies(12, "heading"),
                                        IntStream.range(0, 40)
                                                .mapToObj(row -> Collections.nCopies(12, "<td>" + row * 7919))
                                                .toList(),
                                        false),
                                new Block.Numbered(List.of(new Block.Clause("<1>", SCRIPT))),
                                new Block.Result("RESOLVED:", "\uD83D\uDE00 so", List.of("Owner: <u>"))))));
    }

    static Paper paper(String body, List<Section> sections) {
        return new Paper(
                "meeting-1",
                "minutes",
                body,
                "Minutes of the " + body,
                LocalDate.of(2026, 11, 24),
                null,
                List.of("Meeting: Tuesday 24 November 2026 at 10:00"),
                sections);
    }

    /** Text as two formats must have it alike: layout may break lines where it likes. */
    public static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }

    public static String letters(Paper paper) {
        return letters(String.join("", paper.texts().toList()));
    }
}
