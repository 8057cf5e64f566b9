package org.moothall.minutes.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Knows when a line goes on from the one before. Three signs: an unfinished line followed by a small letter, even across an
 * empty line; and, on a page whose lines were broken at a fixed width, a line that was full, so that the next word did not fit, or
 * one that was cut in the midst of a sentence.
 *
 * @param width at which column its lines end, or 0
 * @param words how many characters its longest line has without what it is set in by, or 0
 */
record Wrapping(int width, int words) {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 110;

    /** By these a paragraph shows whether it tells something. */
    private static final int FIRST_WORDS = 1000;

    /** No line with a margin is longer. */
    private static final int LONGEST_LINE = 240;

    /** A broken line is as much shorter than the widest as the word that did not fit. */
    private static final int LONG_WORD = 12;

    /** So many full lines show that the page was broken, though one was not. */
    private static final int FULL_FOR_ONE = 4;

    /** "Against (2): …", "SECONDER: …": a line of a form, whatever stands above it. */
    private static final Pattern ENTRY = Pattern.compile(
            "(?:FOR|AGAINST|ABST\\p{Lu}*|\\p{Lu}\\p{Ll}+(?: \\p{Ll}+){0,3}|\\p{Lu}{4,20})(?: ?\\(\\d{1,3}\\))? ?:"
                    + "|(?:For|FOR|Against|AGAINST|Abst\\p{L}+|ABST\\p{Lu}+) (?:Councillors?|Cllrs?\\.?|Mrs?|Ms|Miss|Dr) \\p{Lu}");

    /** What no line ends with that is whole: "seconded by Councillor", "… at £3,900. Council". */
    private static final Pattern DANGLING = Pattern.compile(
            "\\b(?:the|an?|of|and|or|by|to|for|in|on|off|at|with|from|that|after|before|Councillors?|Cllrs?\\.?|Mrs?|Ms|Miss|Dr|Lord|Lady|Sir|Alderman|Cyng\\.|Cynghorydd|(?:Councillor|Cllr\\.?|Mrs?\\.?|Ms\\.?|Miss|Dr) \\p{Lu}\\.|OF|AND|THE|FOR|IN|ON|AT|WITH|BY|FROM|OR|\\d{1,2}(?:st|nd|rd|th))$|\\b(?:[Ss]econded|[Pp]roposed|[Mm]oved)(?: by)?:$|[.;:] (?:The )?(?:Council|Committee|Cabinet|Board|Panel|Members)$|\\p{Ll}{3}[.;] The \\p{Lu}\\p{Ll}+$|\\bthat the (?:\\p{Lu}[\\p{L}'-]+ ?){1,4}$");

    private static final Pattern MEMBERS = Pattern.compile("(?:Councillors|COUNCILLORS|Cllrs)$");

    private static final Pattern MEMBER = Pattern.compile(Person.TITLED);

    /** "… could be borrowed. The Clerk would", "The Clerk would check this with the County": more than a heading. */
    private static final Pattern SENTENCE = Pattern.compile(
            "\\bThe \\p{Lu}[\\p{L} ]{2,50} would \\p{Ll}{3,} |\\p{Ll}{3}\\. \\p{Lu}\\p{Ll}+ (?:\\p{L}+ ){0,12}(?:was|were|would|had|will|is|are|could)\\b");

    /** "… along the path.  ACTION: DC": whose it is ends the line. */
    private static final Pattern NOTE =
            Pattern.compile("(?:ACTION|Action) ?: [A-Z]{2,4}(?:(?:[/,&]| and)? ?[A-Z]{2,4})*$");

    /** Behind the names of one side of a vote. */
    private static final Pattern TOTAL = Pattern.compile("(?:\\b(?:Total|TOTAL):?|\\.{3}) ?\\d{1,3}$");

    /** "That the lease", "Resolved - That the minutes". */
    private static final Pattern THAT = Pattern.compile("(?:(?:RESOLVED|Resolved|AGREED|Agreed)[ :–—-]{1,3})?That ");

    /** "Committee; and": the end of a point. */
    private static final Pattern LAST = Pattern.compile(".{1,40}[;.](?: and| or)?");

    /** "KEY DECISIONS - LAND AT FARRIERS CLOSE - The Cabinet": the record has begun. */
    private static final Pattern RUN_IN =
            Pattern.compile("^[^\\p{Ll}]{4,110}(?: ?:| [-\u2013\u2014]) [^\\p{Ll}]*\\p{Lu}?\\p{Ll}");

    /** "COMMITTEE - The Chair introduced": the title goes on. */
    private static final Pattern GOES_ON = Pattern.compile("[^\\p{Ll}]{4,80} [-\u2013\u2014] \\p{Lu}");

    /** "Government Act 1972. It was resolved": what ends before the record begins. */
    private static final Pattern FIRST_SENTENCE =
            Pattern.compile("(?!.{0,80}\\b(?:was|were|had)\\b.{0,80}\\. )[^.]{3,100}\\. \\p{Lu}");

    private static final Pattern WHOLE_SENTENCE =
            Pattern.compile("\\p{Lu}[^ .]{0,30}(?: [^ .]{1,30}){4,20}\\. \\p{Lu}");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d[.,;:]?(?=\\s|$)");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}\\.?");

    private static final Pattern BEFORE_YEAR =
            Pattern.compile("(?i)\\b(?:Act|Acts|Regulations|Order|" + Months.NAMES + ")$");

    private static final Pattern DATE =
            Pattern.compile("(?i)\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:" + Months.NAMES + ")\\b");

    private static final Pattern MONTH = Pattern.compile("(?i)(?:" + Months.NAMES + ")\\b");

    private static final Pattern DAY = Pattern.compile("(?i)(?:day,?|\\b(?:on|of|the)) \\d{1,2}$");

    private static final Pattern BEFORE_DATE =
            Pattern.compile("(?i)\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|dated)$");

    private static final Pattern GAELIC = Pattern.compile(
            "(?iu)[\u00E0\u00E8\u00EC\u00F2\u00F9]|\\b(?:agus|aithisg|airson|brathan|ceist\\p{L}*|comhairle|cumhachdan|fosaidh|leisgeulan|nam|nan|suidheachaidhean)\\b|\\ba['\u2019] ");

    private static final Pattern IN_MARGIN =
            Pattern.compile("(?<line>.*\\S)[\\s\\u00A0]{3,}[^\\s\\u00A0]{1,12}[\\s\\u00A0]*");

    /** What a figure follows: "by 17 to". */
    private static final Pattern FIGURE_NEXT = Pattern.compile("\\b(?:to|by|of|than|with|at|between)$");

    static Wrapping of(List<Line> lines) {
        if (lines.stream().anyMatch(line -> line.shape() != Line.Shape.PLAIN)) {
            return new Wrapping(0, 0);
        }
        return new Wrapping(
                wrapped(lines.stream()
                        .mapToInt(line -> withoutMargin(line.text()).length())),
                wrapped(lines.stream()
                        .mapToInt(line -> withoutMargin(line.text()).strip().length())));
    }

    /** "… in Back Lane        DJ": the line ends where its sentence does. */
    private static String withoutMargin(String line) {
        Matcher margin = IN_MARGIN.matcher(line);
        return line.length() <= LONGEST_LINE && margin.matches() ? margin.group("line") : line.stripTrailing();
    }

    /** The longest of the lines, but for a few that were not broken; 0 where the lines were broken nowhere. */
    private static int wrapped(IntStream lengths) {
        int[] all = lengths.filter(length -> length >= NARROWEST).toArray();
        int widest = IntStream.of(all).filter(length -> length <= WIDEST).max().orElse(0);
        long full = IntStream.of(all)
                .filter(length -> length <= widest && length > widest - LONG_WORD)
                .count();
        long unbroken = IntStream.of(all).filter(length -> length > WIDEST).count();
        return unbroken * FULL_FOR_ONE <= full ? widest : 0;
    }

    /** Whether the line goes on with the point that begins further to the left, in the line above or before. */
    boolean hangs(Piece point, Piece before, Piece next) {
        boolean ofList = point.marker().kind() == Marker.Kind.BULLET
                || point.marker().kind() == Marker.Kind.LETTER
                || point.marker().kind() == Marker.Kind.BRACKETED_NUMBER;
        return width > 0
                && ofList
                && mayFollow(before, before.text(), next)
                && !next.gapBefore()
                && next.indent() > point.indent() + 1
                && (before.reach() * 2 >= width
                        || (before.marker().isPlain()
                                && before.indent() == next.indent()
                                && !Application.isIn(point.text())))
                && !(Wording.isShouted(next.text()) && Wording.isHeading(next.text()))
                && next.cells().isEmpty()
                && !(!before.marker().isPlain() && (headsApplication(point, next) || headsRecord(point, next)))
                && !isFresh(before, before.text(), next);
    }

    /** "(a)  26/0118/HH - Higher Farm", and in the line below what is to be built there. */
    private boolean headsApplication(Piece point, Piece next) {
        return Application.isNamedBy(point.text())
                && point.isHeading()
                && point.reach() * 5 < width * 4
                && Character.isUpperCase(next.text().codePointAt(0));
    }

    /** "(b)  Public Conveniences (Minute 74)", and in the line below what was said of it, whose first word would have fitted. */
    private boolean headsRecord(Piece point, Piece next) {
        return isHeadOf(point, next) && !isFull(width, point.reach(), firstWord(next));
    }

    /** Whether the point is in the words of a heading, and the next line in those of the record. */
    private static boolean isHeadOf(Piece point, Piece next) {
        return !dangles(point.text())
                && Wording.isHeading(point.text())
                && Character.isUpperCase(next.text().codePointAt(0))
                && Wording.tells(next.text());
    }

    /** "… land north of Schoolhill, Kirkton", and in the line below "DK left the table for this item. Three residents". */
    private static boolean isSentenceBelow(Piece point, Piece next) {
        return !dangles(point.text())
                && Wording.isHeading(point.text())
                && WHOLE_SENTENCE.matcher(next.text()).lookingAt();
    }

    boolean continues(Piece before, String text, Piece next) {
        if (isFresh(before, text, next) || !mayFollow(before, text, next)) {
            return false;
        }
        if (next.shape().isListed()) {
            return false;
        }
        boolean apart = width == 0 && next.gapBefore(); // as the markup's rows are
        boolean row = before.cells().size() > 2
                && (next.cells().size() == before.cells().size() || apart);
        boolean list = text.endsWith(",") && !next.gapBefore() && isNumberedText(before); // of names, or any other
        boolean small = Character.isLowerCase(next.text().codePointAt(0)) && !Wording.isFinished(text);
        int whole = before.marker().kind() == Marker.Kind.BULLET ? Math.max(NARROWEST, width * 2 / 3) : NARROWEST;
        boolean cut = !next.gapBefore() || text.length() >= whole;
        boolean goesOn = !next.gapBefore()
                && (isFull(before, next)
                        || isCut(before, text, next)
                        || opensBracket(text, next)
                        || isShoutedOn(before, text, next)
                        || isYearOf(text, next.text())
                        || isDateOf(text, next.text()));
        return !row && ((small && cut) || list || goesOn || isInGaelic(before, next));
    }

    /** "1. Apologies for Absence", and in the line below "Leisgeulan": a title in two languages. */
    private static boolean isInGaelic(Piece title, Piece next) {
        return title.marker().isOfItem()
                && title.isHeading()
                && !next.gapBefore()
                && next.marker().isPlain()
                && Wording.isHeading(next.text())
                && !GAELIC.matcher(title.text()).find()
                && GAELIC.matcher(next.text()).find();
    }

    private boolean isFresh(Piece before, String text, Piece next) {
        boolean rule = isRule(text) || isRule(next.text());
        return rule
                || NOTE.matcher(text).find()
                || TOTAL.matcher(text).find()
                || (ENTRY.matcher(next.text()).lookingAt() && !dangles(text))
                || !VoteTable.ofSide(next.cells()).isEmpty()
                || (!next.marker().text().isEmpty() && !isFigure(text, next))
                || (Application.isNamedBy(next.text()) && Wording.isFinished(text))
                || next.label() != null
                || before.label() != null;
    }

    private static boolean mayFollow(Piece before, String text, Piece next) {
        return before.shape() == next.shape()
                && !text.isEmpty()
                && !next.text().isEmpty()
                && !next.isFurniture()
                && !before.isFurniture();
    }

    /** On a page with broken lines: a line that ends in the midst of a sentence or of a title in capitals, though the next word would have fitted. */
    private boolean isCut(Piece before, String text, Piece next) {
        boolean unfinished = isOneText(before)
                && (before.reach() * 10 >= width * 7 || taken(before) * 10 >= words * 7)
                && !Wording.isFinished(text)
                && (!Wording.isHeading(text)
                        || THAT.matcher(text).lookingAt()
                        || (isUnderWords(before, next)
                                && Wording.isHeading(next.text())
                                && !Wording.tells(next.text())
                                && !Application.isNamedBy(text))
                        || SENTENCE.matcher(text).find()
                        || isOfApplication(before, text, next)
                        || (before.marker().kind() == Marker.Kind.BULLET
                                && LAST.matcher(next.text()).matches())
                        || (Wording.isShouted(text)
                                && GOES_ON.matcher(next.text()).lookingAt())
                        || (Wording.isShouted(text)
                                && Wording.isShouted(next.text())
                                && (!isShort(next) || isUnderWords(before, next))));
        return width > 0
                && (dangles(text, next) || (unfinished && !isPhraseAboveRecord(before, next)) || isFigure(text, next));
    }

    /** "- resurfacing of the brae has been put back to the autumn", the last of a list of phrases, and below it "PD asked …". */
    private static boolean isPhraseAboveRecord(Piece before, Piece next) {
        return before.marker().kind() == Marker.Kind.BULLET
                && Character.isLowerCase(before.text().codePointAt(0))
                && Character.isUpperCase(next.text().codePointAt(0))
                && next.indent() <= before.indent()
                && Wording.tells(next.text());
    }

    /** Below the first line of a paragraph of the record, where no line is a heading: one that ends in the midst of a sentence. */
    boolean cutsRecord(CharSequence above, Piece before, Piece next) {
        return width > 0
                && !next.gapBefore()
                && !next.shape().isListed()
                && isOneText(before)
                && next.cells().isEmpty()
                && before.reach() * 10 >= width * 7
                && !Wording.isFinished(before.text())
                && !isFresh(before, before.text(), next)
                && mayFollow(before, before.text(), next)
                && Wording.tells(above.subSequence(0, Math.min(above.length(), FIRST_WORDS))
                        .toString());
    }

    /** "8.   NOTICE OF MOTION - SUNDAY OPENING OF BALLYRORY", and below its words "LEISURE CENTRE", though there was room for them. */
    private boolean isShoutedOn(Piece before, String text, Piece next) {
        return width > 0
                && isUnderWords(before, next)
                && before.reach() * 2 >= width
                && Wording.isShouted(text)
                && Wording.isShouted(next.text())
                && Wording.isHeading(next.text())
                && !isShort(next);
    }

    /** "(MAXIMUM OF 15", and in the next line "MINUTES)". */
    private boolean opensBracket(String text, Piece next) {
        int close = next.text().indexOf(')');
        int open = next.text().indexOf('(');
        return width > 0 && text.lastIndexOf('(') > text.lastIndexOf(')') && close > 0 && (open < 0 || open > close);
    }

    /** "… HELD ON 9TH SEPTEMBER", and in the next line "2013". */
    static boolean isYearOf(String text, String next) {
        return YEAR.matcher(next).lookingAt() && BEFORE_YEAR.matcher(text).find();
    }

    /** "… regarding the accounts dated", "… held on Monday", and in the next line "20 November 2017". */
    private boolean isDateOf(String text, String next) {
        boolean date =
                DATE.matcher(next).lookingAt() && BEFORE_DATE.matcher(text).find();
        return width > 0
                && (date
                        || (MONTH.matcher(next).lookingAt() && DAY.matcher(text).find()));
    }

    /** No columns, but for the number of an item. */
    private static boolean isOneText(Piece piece) {
        return piece.cells().isEmpty() || (piece.marker().isOfItem() && piece.isOneText());
    }

    /** "C/180/2017:    NOTICE OF MOTION - FLAGS AT CIVIC", and below "NOTICE" the word "BUILDINGS". */
    private static boolean isUnderWords(Piece numbered, Piece next) {
        return numbered.marker().isOfItem()
                && next.indent() > numbered.indent() + numbered.marker().text().length();
    }

    /** "47    Land adjoining Sparrow Farm, Beck Lane,": no columns but for a number. */
    private static boolean isNumberedText(Piece piece) {
        List<String> cells = piece.cells();
        return cells.isEmpty()
                || (cells.size() == 2 && NUMBER.matcher(cells.getFirst()).matches());
    }

    private static int taken(Piece piece) {
        return piece.marker().text().length() + piece.text().length();
    }

    /** "ITEM 3.1  LA15/2019/0211/F – Twenty-four dwellings; lands", and in the next line "60m south of the park". */
    private boolean isOfApplication(Piece before, String text, Piece next) {
        return Application.isIn(text)
                && before.reach() * 5 >= width * 4
                && (before.marker().isNumber() || Application.isNamedBy(text))
                && next.text().indexOf(' ') > 0
                && !isSentenceBelow(before, next)
                && !Wording.isFinished(next.text())
                && !Wording.tells(next.text())
                && !next.text().startsWith("Proposed ");
    }

    private static boolean dangles(String text) {
        return text.length() >= NARROWEST && DANGLING.matcher(text).find();
    }

    /** The same, but that "Reports from County Councillors" is whole above "Cllr Oak said". */
    private static boolean dangles(String text, Piece next) {
        return dangles(text)
                && !(MEMBERS.matcher(text).find() && MEMBER.matcher(next.text()).lookingAt());
    }

    /** "carried by 17 to", and in the next line "9. The motion"; "(Oak 14, Elm", and "9), Oak was appointed", "item 6.2. He left": no number of an item. */
    private boolean isFigure(String text, Piece next) {
        boolean figure = next.marker().kind() == Marker.Kind.NUMBER
                && FIGURE_NEXT.matcher(text).find();
        boolean closes =
                next.marker().kind() == Marker.Kind.BRACKETED_NUMBER && text.lastIndexOf('(') > text.lastIndexOf(')');
        boolean refers = next.marker().kind() == Marker.Kind.ITEM
                && next.marker().text().chars().limit(1).anyMatch(Character::isLowerCase)
                && !Wording.isFinished(text);
        return width > 0 && !next.gapBefore() && (figure || closes || refers);
    }

    /** "RESOLVED", "MOTION": a line of its own. */
    private static boolean isShort(Piece piece) {
        return piece.text().indexOf(' ') < 0;
    }

    private static boolean isRule(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private boolean isFull(Piece before, Piece next) {
        int firstWord = firstWord(next);
        boolean application = before.marker().kind() != Marker.Kind.NONE
                && Application.isNamedBy(before.text())
                && (isHeadOf(before, next) || isSentenceBelow(before, next));
        boolean opens = before.marker().isOfItem()
                && !dangles(before.text(), next)
                && !(Wording.isAgenda(before.text())
                        && FIRST_SENTENCE.matcher(next.text()).lookingAt())
                && Wording.isHeading(before.text())
                && Wording.tells(next.text())
                && !RUN_IN.matcher(before.text()).find()
                && !GOES_ON.matcher(next.text()).lookingAt();
        int taken = taken(before);
        boolean columns = !isOneText(before);
        return !opens
                && !application
                && ((!columns && isFull(width, before.reach(), firstWord)) || isFull(words, taken, firstWord));
    }

    private static int firstWord(Piece piece) {
        int space = piece.text().indexOf(' ');
        return space < 0 ? piece.text().length() : space;
    }

    private static boolean isFull(int width, int taken, int firstWord) {
        return width > 0 && taken >= width / 2 && taken + 1 + firstWord > width;
    }
}
