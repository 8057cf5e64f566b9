package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a title from the record that goes on in its line: "7. Footpaths: Cllr Moss reported that …", "77/26 Finance. RESOLVED to …". */
final class RunInHead {
    private static final Pattern HEAD = Pattern.compile(
            "(?<title>[\\p{Lu}\\d\"'\u201C\u2018][^.:;!?]{2,110}?)(?<between> ?:-? (?=[\\p{L}\\d(\u00A3\u201C\u2018])|(?:(?<!\\d{4}(?= . \\d)) [-\u2013\u2014]{1,2} |\\. )(?=[\\p{Lu}\\d\"\u201C\u2018(\u00A3]))");

    /** "LAND AT FARRIERS CLOSE - SALE: The Leader moved": what goes on in small letters behind a title in capitals is no part of it. */
    private static final Pattern SHOUTED = Pattern.compile(
            "(?<title>(?=[^\\p{Ll}]*\\p{Lu}{4})[^\\p{Ll}]{4,180})(?<![ .]\\p{Lu})(?<between> ?: | [-\u2013\u2014] |\\. )(?=(?:A |\\p{Lu}?\\p{Ll}|\\p{Lu}\\.)[^ ]* ?(?:[^ ]+ ){2})");

    /** "17/00213/OUT - LAND NORTH OF PIPERS LANE - Outline application for 38 dwellings.": the place is of the title. */
    private static final Pattern APPLICATION = Pattern.compile(
            "(?<title>[^ ]+ ?[:\u2013\u2014-] ?[^.:;\u2013\u2014]{3,110}?)(?<between> ?: | [-\u2013\u2014] |\\. )(?=\\p{Lu})");

    /** "Declarations of interest - none", "Minutes of 4 May - agreed and signed.": what came of it is no part of the title. */
    private static final Pattern OUTCOME = Pattern.compile(
            "(?<title>[\\p{Lu}\\d][^.:;\u2013\u2014]{3,110}?)(?<between> [-\u2013\u2014] |: )(?=(?i:(?:none|nil|n/a)[.;]?$|(?:agreed|noted|approved|accepted|received|deferred|signed|taken as read)(?:[.;,]|$| (?:and|as|by|with|in|to|until)\\b)|no (?:declarations|interests|apologies|items|questions)\\b))");

    /** "To consider tenders for the roof and resolve to appoint. Four firms were asked.": the agenda's sentence is the title, however long. */
    private static final Pattern AGENDA = Pattern.compile(
            "(?<title>(?:(?:To|I) \\p{Ll}|Receive |Consider |Approve )[^!?;]{2,300}?(?<!\\b(?:Cllrs?|Mrs?|Dr|St|No|Rev|etc))\\.)(?<between> )(?=\\p{Lu}[^ ]* [^ ])");

    /** "Apologies for absence – Cllr Mrs Oak", "Churchyard grass – the contractor had cut it.": a title, and a dash before small letters or none of a sentence. */
    private static final Pattern DASHED = Pattern.compile(
            "(?<title>(?i:apologies(?: for absence)?(?: received)?|declarations? of (?:\\w+ )?interests?))(?<between> [-\u2013\u2014] )(?=\\S)"
                    + "|(?<name>\\p{Lu}[^.:;!?\u2013\u2014]{2,80}?)(?<dash> [-\u2013\u2014] )(?=(?:the|an?|there|it|no|none|from|this|both|all) .*[.]$)");

    /** "APOLOGIES Councillor Oak was ill.": a title in capitals, and nothing between it and the record. */
    private static final Pattern ABOVE_TEXT = Pattern.compile(
            "(?<title>\\p{Lu}{2,}(?:[ &/'\u2019-]{1,3}\\p{Lu}{2,}){0,8})(?<=\\p{Lu}{3})(?<between> )(?=\\p{Lu}\\p{Ll}[^ ]* [^ ])");

    /** "Date of next meeting: Tuesday 11 November". */
    private static final Pattern NEXT_MEETING = Pattern.compile(
            "(?<title>(?i:(?:(?:date|time|place)s?(?:,| and)? ){0,3}(?:(?:date|time|place)s? )?(?:of )?(?:the )?next (?:\\w+ ){0,2}meetings?))(?<between> ?[:.–—-] ?| )(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\d{1,2}(?:st|nd|rd|th)? \\p{Lu})");

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{0,5}[/.]?\\d{1,4}[a-z]?(?:[/.]\\d{1,4})?\\.?");

    /** "The Officer recommended an increase", "A copy of it is filed": verbs that Wording does not take for the record's. */
    private static final Pattern SENTENCE = Pattern.compile(
            "\\b(?:recommended|proposed|suggested) (?:an?|that|the)\\b|\\p{Ll} (?:is|are|has|have|will|spoke|went|left|gave|took|came|began|told|wrote|saw|drew) ");

    private static final Pattern WAS = Pattern.compile("\\b(?:was|were|had|resolved|RESOLVED|AGREED)\\b");

    private static final int MOST_WORDS = 10;

    private static final int MOST_BEFORE_DASH = 14;

    private static final int MOST_IN_CAPITALS = 24;

    private RunInHead() {}

    /** The pieces, the first numbered one in two if it has a title and more; nothing of it is lost. */
    static List<Piece> parted(List<Piece> pieces) {
        List<Piece> parted = new ArrayList<>(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!piece.isFurniture() && !Furniture.standsAbove(piece.text())) {
                parted.subList(i, i + 1).clear();
                parted.addAll(i, inTwo(piece));
                return parted;
            }
        }
        return parted;
    }

    /** The pieces of whole minutes, each row of a table of items and each line with the number of an item in two. */
    static List<Piece> allParted(List<Piece> whole) {
        List<Piece> pieces = LedParagraphs.parted(whole);
        ItemRows rows = ItemRows.of(pieces);
        List<Piece> parted = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Piece numbered = Titles.numbered(piece);
            List<Piece> row = rows.inTwo(i);
            boolean item = (numbered.marker().kind() == Marker.Kind.ITEM && UnnumberedHeads.isCounted(pieces, i))
                    || endOfCell(numbered) > 0;
            if (numbered.isFurniture()) {
                parted.add(piece);
            } else if (!row.isEmpty()) {
                parted.addAll(row);
            } else {
                parted.addAll(item ? inTwo(piece) : List.of(piece));
            }
        }
        return parted;
    }

    /** The title and what follows it; the piece itself where it is no numbered one with both. */
    static List<Piece> inTwo(Piece piece) {
        Piece numbered = Titles.numbered(piece);
        int end = endOfCell(numbered);
        if (end > 0) {
            return inTwo(numbered, end, end);
        }
        if (!numbered.marker().isNumber() || numbered.label() != null || numbered.strong()) {
            return List.of(piece);
        }
        Matcher next = NEXT_MEETING.matcher(numbered.text());
        if (next.lookingAt()) {
            return inTwo(numbered, next.end("title"), next.end());
        }
        Matcher shouted = SHOUTED.matcher(numbered.text());
        if (!Application.isIn(numbered.text())
                && shouted.lookingAt()
                && isTitle(shouted.group("title"), MOST_IN_CAPITALS)) {
            return inTwo(numbered, shouted.end("title"), shouted.end());
        }
        Matcher outcome = OUTCOME.matcher(numbered.text());
        if (outcome.lookingAt() && isTitle(outcome.group("title"), MOST_BEFORE_DASH)) {
            return inTwo(numbered, outcome.end("title"), outcome.end());
        }
        Matcher dashed = DASHED.matcher(numbered.text());
        if (dashed.lookingAt()) {
            boolean known = dashed.group("name") == null;
            if (known || isTitle(dashed.group("name"), MOST_BEFORE_DASH)) {
                return inTwo(numbered, dashed.end(known ? "title" : "name"), dashed.end());
            }
        }
        Matcher agenda = AGENDA.matcher(numbered.text());
        if (agenda.lookingAt() && !WAS.matcher(agenda.group("title")).find()) {
            return inTwo(numbered, agenda.end("title"), agenda.end());
        }
        Matcher above = ABOVE_TEXT.matcher(numbered.text());
        if (above.lookingAt() && Wording.isFinished(numbered.text()) && isTitle(above.group("title"))) {
            return inTwo(numbered, above.end("title"), above.end());
        }
        Matcher application = APPLICATION.matcher(numbered.text());
        if (Application.isNamedBy(numbered.text())) {
            return application.lookingAt() && !numbered.isHeading()
                    ? inTwo(numbered, application.end("title"), application.end())
                    : List.of(piece);
        }
        Matcher head = HEAD.matcher(numbered.text());
        boolean parted = !numbered.isHeading()
                && head.lookingAt()
                && isTitle(head.group("title"), head.group("between").startsWith(".") ? MOST_WORDS : MOST_BEFORE_DASH);
        return parted ? inTwo(numbered, head.end("title"), head.end()) : List.of(piece);
    }

    private static List<Piece> inTwo(Piece piece, int end, int next) {
        Marker between = new Marker(piece.text().substring(end, next).strip(), Marker.Kind.NONE, 0);
        return List.of(
                piece.withText(piece.marker(), piece.text().substring(0, end)),
                piece.withText(between, piece.text().substring(next).strip()));
    }

    /** Where the title ends in a row such as "7 | Budget | The report was noted."; 0 where it is no such row. */
    private static int endOfCell(Piece piece) {
        List<String> cells = piece.cells();
        boolean told = cells.size() == 3
                && NUMBER.matcher(cells.getFirst()).matches()
                && isTitle(cells.get(1))
                && piece.text().startsWith(cells.get(1))
                && (Wording.tells(cells.get(2)) || BelowDecision.begins(cells.get(2)));
        return told ? cells.get(1).length() : 0;
    }

    /** "7 | Budget | …" in plain text: the number of an item, and what it is called. */
    static boolean isNumberedRow(Piece piece) {
        List<String> cells = piece.cells();
        return cells.size() > 2
                && NUMBER.matcher(cells.getFirst()).matches()
                && isTitle(cells.get(1))
                && piece.text().startsWith(cells.get(1) + " | ");
    }

    /** The title of such a row, and what is told of it. */
    static List<Piece> rowInTwo(Piece piece) {
        Piece numbered = Titles.numbered(piece);
        int end = isNumberedRow(numbered) ? numbered.cells().get(1).length() : 0;
        return end == 0 ? List.of(piece) : inTwo(numbered, end, end);
    }

    /** Whether a few words are a title and tell nothing. */
    static boolean isTitle(String words) {
        return isTitle(words, MOST_WORDS);
    }

    private static boolean isTitle(String words, int most) {
        return words.split(" ", -1).length <= most
                && Wording.isHeading(words)
                && !Wording.tells(words)
                && !SENTENCE.matcher(words).find();
    }
}
