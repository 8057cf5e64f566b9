package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the headings of items. In this order: what the markup calls an item's title; what a label calls so; what follows the
 * words "Agenda item"; a heading with an item number; the first heading above the text. Later items are headings that are
 * marked or numbered in the same way, and higher.
 */
final class Titles {

    /** "23 Emergency roof repair": a number without a dot, which only a title may have. */
    private static final Pattern BARE_NUMBER = Pattern.compile(
            "(\\*?\\d{1,5}[a-zA-Z]?) (?:[-\u2013\u2014] |\\(\\d{1,3}\\) )?(?=\\p{Lu}|\\d{2}/\\d{4,5}/[A-Z]{2})|\\d{2,4}(?=\\p{Lu}{2,}(?:[ ,/]|$))");

    /** Words that name the page where they stand above it, and an item where they have a number. */
    private static final Pattern OWN_ITEM = Pattern.compile(
            "(?i)(?:(?:draft|previous) )?(?:minutes|(?:open|public) forum|cofnodion|elections?|appointments?|announcements?|addresses|motions?|questions?|petitions?|votes?)\\b|(?:meeting dates|dates? of (?:the )?meetings?|decisions? (?:of|by|on))\\b|dyddiad (?:y )?cyfarfod nesaf\\b|notes of (?:the )?(?:\\w+ )?(?:meeting|\\d)|dates? (?:and \\w+ )?of (?:the )?(?:next|future) ");

    private static final Pattern SHOUTED =
            Pattern.compile("\\p{Lu}[\\p{Lu}'\u2019&,-]+(?: [\\p{Lu}'\u2019&,-]+)*(?:$| [\u2013\u2014(-])");

    /** What meeting it was and who was there stand above the first item. */
    private static final Pattern ROLL = Pattern.compile(
            "(?i)(?:sederunt|(?:members )?present|(?:also )?in attendance|attending|apologies|(?:in the )?chair\\w*|officers|yn bresennol|ymddiheuriadau|yn y gadair)\\b[^.:]{0,40}:|(?i)(?:minutes? of (?:an? |the )?(?:\\w+ )?meeting|cofnodion (?:o'r |y |o )?[cg]yfarfod)\\b");

    private static final Pattern PRESENT = Pattern.compile(
            "(?i)(?:(?:members |councillors |also )?present|in attendance|attendance|attendees)\\s*:?-?");

    /** "Unconfirmed minutes of an ordinary meeting of the Parish Council held on …". */
    private static final Pattern MEETING = Pattern.compile(
            "(?i)(?:\\w+ )?minutes of (?:an?|the) (?:\\w+ )?meeting of (?:the )?[\\w' -]{3,50} held\\b");

    private static final Pattern DAY = Pattern.compile("(?i)\\d{1,2}(?:st|nd|rd|th)? (?:" + Months.NAMES + ")\\b");

    private static final Pattern DATE =
            Pattern.compile("(?i)\\b\\d{1,2}(?:st|nd|rd|th)? (?:" + Months.NAMES + "),? \\d{4}\\b");

    /** "8 Report of the Internal Auditor": short enough for a title. */
    private static final Pattern REPORT = Pattern.compile("Report (?:of|by|from) [^.:;]{3,60}");

    /** When and where this meeting was. */
    private static final Pattern OF_MEETING = Pattern.compile(
            "(?i)(?:date|time|venue|place|present|(?:mon|tues|wednes|thurs|fri|satur|sun)day|meeting (?:held )?on|minutes of (?:an? |the )?(?:\\w+ ){0,4}meeting (?:of|held) (?:the )?(?:\\w+ )?(?:council|committee|panel|board))\\b");

    /** "LC23 Hackney Carriage Fares"; "A12 Road Closure" is of a road. */
    private static final Pattern CODE = Pattern.compile("(?:[A-Z]{2,4}|[C-LN-Z])(\\d{1,4}) (?=\\p{Lu}\\p{L})");

    private static final Pattern SECTION =
            Pattern.compile("(?i).{0,80}\\bagenda item|eitem (?:ar yr )?agenda|items?|no\\.? ?item");

    /** The name of a body over the title of an item is the page's, not the item's. */
    static final Pattern BODY = Pattern.compile(
            "(?:[\\p{L}'&,-]{1,30} ){0,7}(?:Committee|Sub-Committee|Cabinet|Panel|Board|Executive|Commission"
                    + "|Forum|Pwyllgor|Council)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CAPITAL = Pattern.compile("\\s*\\(?\\p{Lu}\\b");

    /** "1.1  It was", "8.1  PROPOSED by Councillor Oak", "(1) That the minutes be signed": how a paragraph of the record begins. */
    private static final Pattern SENTENCE = Pattern.compile(
            "That |It was\\b|(?i:proposed|moved|seconded) by |(?:Agrees|Asks|Instructs|Approves|Resolves|Welcomes|Believes|Regrets|Calls) (?:that|the|to|on) |(?:Notes|Requests) (?:that|the) ");

    private static final Pattern PAGE_NUMBER = Pattern.compile("\\s+(?i:page) \\d{1,4}(?: of \\d{1,4})?$");

    private final List<Piece> pieces;
    private final int labelled;

    private Titles(List<Piece> pieces) {
        this.pieces = pieces;
        this.labelled = firstLabel(pieces);
    }

    /** The places of the items' headings; empty where no heading can be told from the text. */
    static List<Integer> in(List<Piece> pieces) {
        return new Titles(pieces).found();
    }

    /** As above, of a page with one item: where nothing is marked as its title, the line that reads most like one (ADR 0071). */
    static List<Integer> ofOne(List<Piece> pieces) {
        Titles titles = new Titles(pieces);
        int likeliest = titles.marked() < 0 ? LikelyTitle.in(pieces) : -1;
        return likeliest < 0 ? titles.found() : titles.withLater(likeliest);
    }

    /** Whether it names a body and nothing else, but perhaps the number of the page. */
    static boolean isBody(String text) {
        return BODY.matcher(PAGE_NUMBER.matcher(text).replaceFirst("")).matches();
    }

    /** "Minutes of the last meeting", "Questions": what names an item where it stands below another. */
    static boolean namesItem(String text) {
        return OWN_ITEM.matcher(text).lookingAt();
    }

    /** A title with its number taken off. */
    static Piece numbered(Piece piece) {
        Matcher code = CODE.matcher(piece.text());
        if (piece.marker().isPlain() && piece.isHeading() && code.lookingAt()) {
            Marker marker = new Marker(code.group().strip(), Marker.Kind.ITEM, Integer.parseInt(code.group(1)));
            return piece.numbered(marker, code.end());
        }
        Matcher number = BARE_NUMBER.matcher(piece.text());
        if (!piece.marker().isPlain()
                || !number.lookingAt()
                || DAY.matcher(piece.text().strip())
                        .lookingAt()) { // "27 FEBRUARY 2026": of the meeting, and no item of that number
            return piece;
        }
        Marker marker = new Marker(
                number.group().strip(),
                Marker.Kind.NUMBER,
                Integer.parseInt((number.group(1) == null ? number.group() : number.group(1)).replaceAll("\\D", "")));
        return piece.numbered(marker, number.end());
    }

    /** Whether a piece of whole minutes can be the heading of an item: a numbered line that tells nothing. */
    static boolean mayHeadItem(Piece piece) {
        Piece numbered = numbered(piece);
        return (hasItemNumber(piece) || piece.marker().kind() == Marker.Kind.DECIMAL)
                && !piece.isRow() // a row of a table, of actions or figures
                && (piece.gapBefore() || SHOUTED.matcher(numbered.text()).lookingAt())
                && canBeTitle(numbered)
                && !isSentence(numbered.text());
    }

    /** Whether it begins as a paragraph of the record or a point does. */
    static boolean isSentence(String text) {
        return SENTENCE.matcher(text).lookingAt();
    }

    private static int firstLabel(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Label label = pieces.get(i).label();
            boolean link = i + 1 < pieces.size()
                    && pieces.get(i + 1).isFurniture()
                    && !pieces.get(i + 1).gapBefore();
            link |= pieces.get(i).shape().isListed() && !pieces.get(i).text().endsWith(":"); // in a menu
            if ((label == Label.MINUTES || label == Label.DECISION) && !link) {
                return i;
            }
        }
        return pieces.size();
    }

    private List<Integer> found() {
        int first = first();
        return first < 0 ? List.of() : withLater(first);
    }

    private int first() {
        int marked = marked();
        if (marked >= 0) {
            return marked;
        }
        int announced = announced();
        if (announced >= 0) {
            return announced;
        }
        int number = firstNumbered();
        if (number >= 0) {
            return number;
        }
        int application = application();
        return application >= 0 ? application : topmost();
    }

    private int marked() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean named = i > 0 && pieces.get(i - 1).label() == Label.TITLE && i <= labelled;
            if (piece.shape() == Line.Shape.ITEM_TITLE
                    || (named && !piece.text().isEmpty())) {
                return i;
            }
        }
        return -1;
    }

    private int announced() {
        for (int i = 0; i + 1 < labelled; i++) {
            if (pieces.get(i).text().length() <= 100
                    && SECTION.matcher(pieces.get(i).text()).matches()) {
                int next = i + 1;
                while (next + 1 < labelled
                        && Furniture.standsAbove(pieces.get(next).text())) {
                    next++;
                }
                if (canBeTitle(pieces.get(next))) {
                    return next;
                }
                if (pieces.get(i + 1).shape() == Line.Shape.HEADING
                        && namesItem(pieces.get(i + 1).text())) {
                    return i + 1; // "Minutes of the Leisure Committee", which elsewhere names the page
                }
            }
        }
        return -1;
    }

    private int firstNumbered() {
        for (int i = 0; i < labelled; i++) {
            Piece piece = pieces.get(i);
            boolean top = isTopmost(i);
            if ((hasItemNumber(piece) && (canBeTitle(piece) || (top && piece.isHeading())))
                    || (top && isBracketed(piece) && piece.isHeading() && !piece.isTold())
                    || (top && hasItemNumber(piece) && isClosed(piece))) {
                return i;
            }
            if (labelled == pieces.size()
                    && !piece.isFurniture()
                    && !piece.isHeading()
                    && !ROLL.matcher(piece.text()).lookingAt()
                    && !Furniture.standsAbove(piece.text())) {
                return -1;
            }
        }
        return -1;
    }

    /** "7. To approve the minutes" is what parishes call an item; lower on the page it is the agenda's text. */
    private boolean isTopmost(int at) {
        return pieces.subList(0, at).stream()
                .allMatch(piece -> piece.isFurniture() || Furniture.standsAbove(piece.text()));
    }

    /** The reference of an application with its address, where nothing is told above it. */
    private int application() {
        for (int i = 0; i < labelled; i++) {
            Piece piece = numbered(pieces.get(i)).unmarked();
            if (piece.isHeading() && !piece.isRow() && !piece.isTold() && Application.isNamedBy(piece.text())) {
                return TopOfPage.isNothingToldAbove(pieces, i) ? i : -1;
            }
        }
        return -1;
    }

    private int topmost() {
        int headed = headed();
        for (int i = 0; i < labelled; i++) {
            Piece piece = pieces.get(i);
            boolean furniture = isRule(piece) || piece.isFurniture() || Furniture.standsAbove(piece.text());
            if (piece.shape().isListed() && headed >= 0) {
                return headed; // below a menu
            }
            if (canBeTitle(piece)) {
                int under = below(i);
                boolean ofPage = under < labelled && isBody(piece.text()) && canBeTitle(pieces.get(under));
                return ofPage ? under : i;
            }
            if (!furniture && piece.label() == null) {
                return -1;
            }
        }
        return -1;
    }

    /** The first line that the markup calls a heading, if nothing is told above it. */
    private int headed() {
        for (int i = 0; i < labelled; i++) {
            if (pieces.get(i).shape() == Line.Shape.HEADING && canBeTitle(pieces.get(i))) {
                return TopOfPage.isNothingToldAbove(pieces, i) ? i : -1;
            }
        }
        return -1;
    }

    /** The next words on the page, below rules and what belongs to the site. */
    private int below(int at) {
        int next = at + 1;
        while (next < labelled
                && (isRule(pieces.get(next))
                        || pieces.get(next).isFurniture()
                        || Furniture.standsAbove(pieces.get(next).text()))) {
            next++;
        }
        return next;
    }

    private static boolean isRule(Piece piece) {
        return piece.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean canBeTitle(Piece piece) {
        boolean listed = switch (piece.marker().kind()) {
            case BULLET -> true;
            case LETTER -> !isLettered(piece);
            case BRACKETED_NUMBER -> !isShouted(piece);
            case NONE, NUMBER, DECIMAL, ITEM -> false;
        };
        return !listed
                && piece.isHeading()
                && !piece.isTold()
                && !piece.isFurniture()
                && (!Furniture.standsAbove(piece.text()) || isOwnItem(piece) || isDated(piece))
                && (piece.marker().kind() == Marker.Kind.ITEM
                        || (piece.shape() == Line.Shape.HEADING && hasItemNumber(piece))
                        || (piece.marker().isOfItem()
                                && REPORT.matcher(piece.text()).matches())
                        || !Wording.isAgenda(piece.text()));
    }

    /** "12. Present:", "11. Draft minutes of a meeting held on Monday": of the page, whatever number it has. */
    static boolean namesPage(Piece numbered) {
        return PRESENT.matcher(numbered.text()).matches()
                || (Furniture.standsAbove(numbered.text()) && !isOwnItem(numbered) && !isDated(numbered))
                || MEETING.matcher(numbered.text()).lookingAt();
    }

    /** "Minute 25: Minutes", "9. Date of next meeting": with a number of its own it is an item, and not the page's. */
    private static boolean isOwnItem(Piece piece) {
        boolean numbered = piece.marker().isNumber() || isLettered(piece);
        return numbered
                && piece.label() == null
                && (namesItem(piece.text()) || (piece.marker().kind() == Marker.Kind.ITEM && isBody(piece.text())));
    }

    /** "TC/25/091 To confirm the minutes of 15 September 2025": a date in a numbered heading is of what it is about. */
    private static boolean isDated(Piece piece) {
        return piece.marker().isOfItem()
                && piece.label() == null
                && Character.isUpperCase(piece.text().codePointAt(0))
                && DATE.matcher(piece.text()).find()
                && !OF_MEETING.matcher(piece.text()).lookingAt();
    }

    /** "9. APOLOGIES FOR ABSENCE.": with a full stop, yet it tells nothing. */
    private static boolean isClosed(Piece piece) {
        String text = piece.text();
        return text.length() <= 100 && Wording.isClosedHeading(text) && Wording.isShouted(text);
    }

    /** "(12) ALLOTMENT RENTS": above all else it numbers the item, further down a point. */
    private static boolean isBracketed(Piece piece) {
        return piece.marker().kind() == Marker.Kind.BRACKETED_NUMBER;
    }

    private static boolean hasItemNumber(Piece piece) {
        Marker.Kind kind = numbered(piece).marker().kind();
        return kind == Marker.Kind.NUMBER || kind == Marker.Kind.ITEM || isShouted(piece) || isLettered(piece);
    }

    /** "A.  Apologies" where the markup says that it is a heading. */
    private static boolean isLettered(Piece piece) {
        return piece.shape() == Line.Shape.HEADING && hasCapital(piece.marker());
    }

    /** "B. REASONS FOR DECISION". */
    static boolean isPartOfForm(Piece piece) {
        return hasCapital(piece.marker()) && piece.gapBefore() && piece.isHeading() && Wording.isShouted(piece.text());
    }

    static boolean hasCapital(Marker marker) {
        return marker.kind() == Marker.Kind.LETTER
                && CAPITAL.matcher(marker.text()).lookingAt();
    }

    /** "(85)  GREAT EDLING - Forty-one dwellings": bracketed numbers are of points, and of items that begin in capitals. */
    private static boolean isShouted(Piece piece) {
        return piece.marker().kind() == Marker.Kind.BRACKETED_NUMBER
                && !piece.shape().isListed()
                && SHOUTED.matcher(piece.text()).lookingAt();
    }

    private List<Integer> withLater(int first) {
        List<Integer> found = new ArrayList<>(List.of(first));
        Piece last = numbered(pieces.get(first));
        for (int i = first + 1; i < pieces.size(); i++) {
            Piece piece = numbered(pieces.get(i));
            boolean marked = piece.shape() == Line.Shape.ITEM_TITLE && !piece.isFurniture();
            boolean next = hasItemNumber(last)
                    && piece.marker().kind() == last.marker().kind()
                    && piece.marker().number() > last.marker().number()
                    && piece.shape() == last.shape()
                    && piece.gapBefore()
                    && canBeTitle(piece)
                    && !piece.text().startsWith("That ");
            if (marked || next) {
                found.add(i);
                last = piece;
            }
        }
        return found;
    }
}
