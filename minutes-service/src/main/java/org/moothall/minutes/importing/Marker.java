package org.moothall.minutes.importing;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands before the words of a line: a bullet, a letter, a number, or nothing. Invisible characters go with it. */
record Marker(String text, Kind kind, int number) {

    enum Kind {
        NONE,
        BULLET,
        LETTER,
        BRACKETED_NUMBER,
        /** "4." or, alone on its line, "4". */
        NUMBER,
        /** "12.1", the number of a paragraph of minutes. */
        DECIMAL,
        /** "14/23", "A7", "Item 7:": the number of an item. */
        ITEM
    }

    static final Marker NONE = new Marker("", Kind.NONE, 0);

    /** Longer than any marker with its white space; a line is never searched further. */
    private static final int REACH = 60;

    private static final String GAP = "[\\s\\u00A0]";
    private static final Pattern LETTER = Pattern.compile(
            "(?:\\[[a-h]\\](?=\\s)|(?:[a-h]|[ivx]{1,4})/(?=\\s)|\\((?:[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5}|([a-z])\\1)\\)|(?:[a-z]|[ivx]{1,5})\\)|(?:i{1,3}|iv|vi{0,3}|ix)\\.(?=\\p{Lu}\\p{Ll})|(?:[a-z]|[ivx]{2,5})\\.(?="
                    + GAP + ")|[A-Z][.)](?=" + GAP + "{2}|\\t|$)|[A-H](?=" + GAP + "{3,}[^\\s\\u00A0]))");
    private static final Pattern BRACKETED_NUMBER = Pattern.compile(
            "(?:\\(\\d{1,3}\\)(?![;,]|" + GAP + "+\\(\\d{1,3}\\))|\\[\\d{1,3}\\](?=" + GAP + ")|\\d{1,3}\\))");
    private static final Pattern DECIMAL = Pattern.compile("(?:\\d{1,4}/)?\\d{1,5}(?:\\.\\d{1,3}){1,3}[.:)]?(?=" + GAP
            + "+[^a-z\\s\\u00A0]|" + GAP + "*$)|\\d{1,4}\\.\\d{1,4}\\.(?=\\p{Lu}\\p{Ll})");
    /** Before words that no sentence goes on with, or alone on the line. */
    private static final String CLOSED = "(?=" + GAP + "+[^a-z]|" + GAP + "*$)";

    private static final String WIDE = "(?=" + GAP + "{2,}\\p{Lu})";

    private static final Pattern ITEM = Pattern.compile(String.join(
            "|",
            // "Item 7:", "Minute No. 12", "Eitem 4"
            "(?i:(?:Plans List |Agenda )?item|Minute|Min\\.|Eitem|Cofnod)(?: (?:[Nn][Oo]\\.?|[Nn]umber|[Rr]hif))? ?\\d{1,4}[a-zA-Z]?(?:[./]\\d{1,4})?(?="
                    + GAP + "*(?:[.:)\\u2010-\\u2015-]|$)|" + GAP + "+\\p{Lu})" + GAP + "*[.:)\\u2010-\\u2015-]?",
            // "Decision Log 21/2023 –", "Motion (9)  Item ID:70112 -"
            "(?i:decision (?:log|notice|record|number|no\\.?|ref\\.?)) [A-Z]{0,4}\\d{1,4}(?:/\\d{2,4})?(?=" + GAP
                    + "+[\\u2010-\\u2015-])",
            "(?:\\p{Lu}\\p{Ll}{3,9} \\(\\d{1,3}\\)|[A-Z]\\d{1,3}/\\d{4})" + GAP + "{1,4}Item ID:\\d{1,6}(?=" + GAP
                    + "+-)",
            // "10(ii)  Bathing Water"
            "\\d{1,3}\\((?:[a-z]|[ivx]{1,4})\\)(?=" + GAP + "+\\p{Lu})",
            // "24/31/5", "C24.31/25", and no date
            "(?!\\d{1,2}/\\d{1,2}/(?:19|20)\\d\\d\\b)(?:[A-Z]{1,6}[./ -]?)?\\d{1,4}[./]\\d{1,4}/\\d{1,4}[.:]?" + CLOSED,
            // "41/22/F&A"
            "\\d{1,4}/\\d{2,4}/[A-Z]{1,3}&[A-Z]{1,3}[.:]?" + CLOSED,
            // "24-07-02", alone in its cell
            "\\d{2}-\\d{2}-\\d{1,3}(?=" + GAP + "*$)",
            // "24/31", "PC 24/31"
            "(?:[A-Z]{1,6}[./ -]?)?\\d{1,4}/\\d{1,4}[.:]?" + CLOSED,
            // "CAB/31", "P/PLAN/1", "P/FP/LDP 8", "24-25/FA/1"
            "(?:\\d\\d-\\d\\d/)?(?:[A-Z]{1,6}/){1,3}\\d{1,4}[a-z]?[.:]?" + CLOSED,
            "(?:[A-Z]{1,4}/){1,3}[A-Z]{1,5} \\d{1,4}" + CLOSED,
            // "F01:04/24", "C22/23.120:"
            "[A-Z]{1,3}\\d{1,3}(?::\\d{1,2}/\\d{2,4}|/\\d\\d\\.\\d{1,4})[.:]?" + CLOSED,
            // "C.31"
            "[A-Z]{1,3}\\.\\d{1,4}[.:*]?" + CLOSED,
            // "LC 31.", "LC 31  Fares", "LC31  Fares", "C1 | Fares", "A7:"
            "[A-Z]{1,4} \\d{1,4}(?:[.:](?=" + GAP + ")|" + WIDE + ")",
            "[A-Z]{1,5}\\d{1,4}(?:\\([a-z]\\))?" + WIDE,
            "[A-Z]{1,4}\\d{1,4}(?=" + GAP + "+\\|" + GAP + ")",
            "[A-Z]{1,3}\\d{1,4}[a-z]?(?:[.:](?=" + GAP + ")|(?=" + GAP + "*$))",
            // "412     1.  Apologies": of the minutes, beside that of the agenda
            "\\d{2,4}(?=" + GAP + "{2,}\\d{1,2}\\." + GAP + "{2,}\\p{Lu})",
            // "IV   Apologies"
            "[IVX]{1,6}" + WIDE,
            // "IV DELIVERY OF THE BUDGET"
            "[IVX]{1,6}(?= \\p{Lu}{4,}(?:[ ,&/'-]|$)(?!.*\\p{Ll}))"));

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}[a-zA-Z]?[.:](?=" + GAP + "|$)(?:" + GAP
            + "\\d\\d/\\d\\d(?=" + GAP + "+\\p{Lu}))?|\\d{1,2}(?=" + GAP + "{2,}(?:[Tt]hat|to)\\b)|\\d{1,3}[a-z]?" + GAP
            + "+\\|(?=" + GAP + "+\\p{Lu})|\\d{1,4}[a-zA-Z]?(?=" + GAP + "*$)");
    /** "* 48      Minutes": an item on which the body may decide by itself. */
    private static final Pattern STARRED = Pattern.compile("\\*" + GAP + "{0,5}\\d{1,4}\\.?(?=" + GAP + "{2,}\\p{Lu})");

    private static final Pattern BESIDE = Pattern.compile(GAP + "+\\d{1,3}\\.?(?=" + GAP + "{2,}\\p{Lu})");

    private static final Pattern TWO_NUMBERS = Pattern.compile("\\S*/\\S+ \\d{1,3}\\.?");

    private static final Pattern YEAR = Pattern.compile("20(\\d\\d)/(?:20)?(\\d\\d)[.:]?");
    /** "DC/26/0312" is the number of a planning application, and so part of its title. */
    private static final Pattern APPLICATION =
            Pattern.compile("[A-Z]{1,4}/(?:\\d{2}/(?!20\\d\\d\\b)\\d{4,5}|20\\d{2}/\\d{3,5})[.:]?");

    /** "ACTION 24/008: Write to the bank" is a note, and no item. */
    private static final Pattern ACTION = Pattern.compile("ACTION\\b");

    /** "CA 31/24 - Bus fares": between the number and the title. */
    private static final Pattern DASH =
            Pattern.compile(GAP + "+[\\u2010-\\u2015|-]" + GAP + "+(?=\\p{Lu}|\\d{2}[A-Z/])");

    private static final Pattern PARTS = Pattern.compile("\\d{1,5}|[A-Za-z]+");

    private static final Pattern FIRST_LETTER = Pattern.compile("(?i)(?<!\\p{L})a(?!\\p{L})");

    private static final Pattern ROMAN = Pattern.compile("([IVX]{1,6})[.)]?");

    private static final Pattern DIGITS = Pattern.compile("\\d{1,5}");

    /** Takes the marker off the front of a line. */
    static Marker of(String line) {
        int at = skipUnseen(line, 0);
        Matcher starred = STARRED.matcher(line).region(at, line.length());
        if (starred.lookingAt()) {
            return new Marker(line.substring(0, starred.end()), Kind.NUMBER, numberIn(starred.group()));
        }
        int bullet = at == line.length() ? at : bulletEnd(line, at);
        if (bullet > at) {
            return new Marker(line.substring(0, bullet), Kind.BULLET, 0);
        }
        String head = line.substring(at, Math.min(line.length(), at + REACH));
        for (Kind kind : Kind.values()) {
            Pattern pattern = pattern(kind);
            Matcher found = pattern == null ? null : pattern.matcher(head);
            if (found != null
                    && found.lookingAt()
                    && found.end() > 0
                    && !ACTION.matcher(found.group()).lookingAt()
                    && !isYear(found.group())
                    && !APPLICATION.matcher(found.group()).matches()) {
                Matcher dash = DASH.matcher(head).region(found.end(), head.length());
                int end = (kind == Kind.ITEM || kind == Kind.DECIMAL) && dash.lookingAt() ? dash.end() : found.end();
                return new Marker(line.substring(0, at + end), kind, numberIn(found.group()));
            }
        }
        return at == 0 ? NONE : new Marker(line.substring(0, at), Kind.NONE, 0);
    }

    /** The number of an item, which ends here, with the dash between it and the title. */
    static Marker ofItem(String line, int end) {
        Matcher dash = DASH.matcher(line).region(end, Math.min(line.length(), end + REACH));
        String text = line.substring(0, dash.lookingAt() ? dash.end() : end);
        return new Marker(text, Kind.ITEM, numberIn(text.strip()));
    }

    /** "66/99  2   Minutes": the number on the agenda beside that of the minutes. */
    static Marker beside(String line, Marker first) {
        Matcher other = BESIDE.matcher(line).region(first.text.length(), line.length());
        return other.lookingAt() ? new Marker(other.group(), Kind.NUMBER, numberIn(other.group())) : NONE;
    }

    Marker followedBy(Marker next) {
        return new Marker(
                Glyphs.even(text + " " + next.text),
                next.kind == Kind.NONE ? kind : next.kind,
                next.kind == Kind.NONE ? number : next.number);
    }

    /**
     * Whether the other one comes after this within so many steps: "24/31" before "24/32", "61/24" before "62/24", "46" before
     * "46A". One of the numbers goes on; where that is the first, the rest is the year.
     */
    boolean leadsTo(Marker other, int leap) {
        List<String> own = parts();
        List<String> next = other.parts();
        if (own.size() != next.size()) { // "70/99 4" before "71/99"
            own = withoutBeside(own);
            next = other.withoutBeside(next);
        }
        int same = 0;
        while (same < Math.min(own.size(), next.size()) && own.get(same).equals(next.get(same))) {
            same++;
        }
        if (same == own.size()) {
            return next.size() == same + 1 && !Character.isDigit(next.get(same).charAt(0));
        }
        if (same == next.size()) {
            return false;
        }
        boolean lettered = (same > 0 || kind == Kind.LETTER)
                && own.get(same).length() == 1
                && next.get(same).length() == 1; // "5a" before "5b"
        if (lettered
                && Character.isLetter(own.get(same).charAt(0))
                && Character.isLetter(next.get(same).charAt(0))) {
            int letters = next.get(same).charAt(0) - own.get(same).charAt(0);
            return letters >= 1 && letters <= leap;
        }
        boolean ofPart = Character.isLetter(own.getLast().charAt(0)); // "C727(c)" before "C728"
        if (kind == Kind.ITEM
                && own.size() != next.size()
                && !ofPart
                && Character.isDigit(own.get(same).charAt(0))) {
            return false; // "02/22" and "03/22/01"
        }
        boolean counts = Character.isDigit(own.get(same).charAt(0))
                && Character.isDigit(next.get(same).charAt(0));
        int step = counts ? Integer.parseInt(next.get(same)) - Integer.parseInt(own.get(same)) : 0;
        return step >= 1 && step <= leap;
    }

    /** Its numbers and the letters between them. */
    private List<String> parts() {
        if (kind == Kind.ITEM && ROMAN.matcher(text.strip()).matches()) {
            return List.of(Integer.toString(number));
        }
        return PARTS.matcher(text).results().map(MatchResult::group).toList();
    }

    private List<String> withoutBeside(List<String> parts) {
        return TWO_NUMBERS.matcher(text).matches() ? parts.subList(0, parts.size() - 1) : parts;
    }

    /** Whether it is "4.1" of "4.", or "44/18/02" of "44/18". */
    boolean isPartOf(Marker whole) {
        int end = whole.text.length();
        while (end > 0 && !Character.isDigit(whole.text.charAt(end - 1))) {
            end--;
        }
        char between = kind == Kind.DECIMAL ? '.' : '/';
        return (kind == Kind.DECIMAL || kind == Kind.ITEM)
                && end > 0
                && text.regionMatches(0, whole.text, 0, end)
                && text.length() > end
                && (text.charAt(end) == between || (kind == Kind.ITEM && text.charAt(end) == '('));
    }

    /** Whether items are numbered so. */
    boolean isOfItem() {
        return kind == Kind.NUMBER || kind == Kind.ITEM || kind == Kind.DECIMAL;
    }

    /** Whether it is a number at all, of an item or of a point. */
    boolean isNumber() {
        return isOfItem() || kind == Kind.BRACKETED_NUMBER;
    }

    /** "ii." before "iii.". */
    boolean isRomanBefore(Marker other) {
        return kind == Kind.LETTER
                && other.kind == Kind.LETTER
                && romanOf(text) > 0
                && romanOf(other.text) == romanOf(text) + 1;
    }

    private static int romanOf(String text) {
        return roman(text.replaceAll("[^a-zA-Z]", "").toUpperCase(Locale.ROOT));
    }

    /** "1)", "(a)", "A.", "i." */
    boolean isFirst() {
        if (kind == Kind.LETTER && romanOf(text) == 1) {
            return true;
        }
        return kind == Kind.LETTER ? FIRST_LETTER.matcher(text).find() : number == 1;
    }

    boolean isPlain() {
        return kind == Kind.NONE;
    }

    private static @Nullable Pattern pattern(Kind kind) {
        return switch (kind) {
            case NONE, BULLET -> null;
            case LETTER -> LETTER;
            case BRACKETED_NUMBER -> BRACKETED_NUMBER;
            case NUMBER -> NUMBER;
            case DECIMAL -> DECIMAL;
            case ITEM -> ITEM;
        };
    }

    /** "2026/27 Budget" begins with its year. */
    private static boolean isYear(String number) {
        Matcher year = YEAR.matcher(number);
        return year.matches() && (Integer.parseInt(year.group(1)) + 1) % 100 == Integer.parseInt(year.group(2));
    }

    private static int skipUnseen(String line, int from) {
        int at = from;
        while (at < line.length() && (Glyphs.isSpace(line.charAt(at)) || Glyphs.isInvisible(line.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** A real bullet may touch its words; a dash, star, angle or the letter o is one only with room behind it. */
    private static int bulletEnd(String line, int at) {
        char c = line.charAt(at);
        if (Glyphs.isBullet(c)) {
            return skipUnseen(line, at + 1);
        }
        int after = skipUnseen(line, at + 1);
        int room = after == line.length() ? Integer.MAX_VALUE : after - at - 1;
        boolean dash = (Glyphs.isDash(c) || c == '*' || c == '>') && room >= 1;
        boolean wordBullet = c == 'o' && room >= 2 && after < line.length();
        return dash || wordBullet ? after : at;
    }

    private static int numberIn(String text) {
        Matcher digits = DIGITS.matcher(text);
        return digits.find() ? Integer.parseInt(digits.group()) : roman(text);
    }

    /** The value of "IV"; 0 where it is no such number. */
    private static int roman(String text) {
        Matcher roman = ROMAN.matcher(text);
        String letters = roman.matches() ? roman.group(1) : "";
        int sum = 0;
        int last = 0;
        for (int i = letters.length() - 1; i >= 0; i--) {
            int digit = letters.charAt(i) == 'I' ? 1 : letters.charAt(i) == 'V' ? 5 : 10;
            sum += digit < last ? -digit : digit;
            last = Math.max(last, digit);
        }
        return sum;
    }
}
