package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parts a title from the record that goes on in its line: "7. Footpaths: Cllr Moss reported that …", "77/26 Finance. RESOLVED to …". */
final class RunInHead {
    private static final Pattern HEAD = Pattern.compile(
            "(?<title>[\\p{Lu}\\d\"'\u201C\u2018][^.:;!?]{2,90}?)(?<between> ?:-? (?=[\\p{L}\\d(\u00A3\u201C\u2018])|(?: [-\u2013\u2014]{1,2} |\\. )(?=[\\p{Lu}\\d\"\u201C\u2018(\u00A3]))");

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{0,5}[/.]?\\d{1,4}[a-z]?(?:[/.]\\d{1,4})?\\.?");

    private static final Pattern ITEM =
            Pattern.compile("(?i)(?:agenda )?item|business|subject|topic|matter|heading|title|report|eitem|pwnc");

    private static final Pattern RECORD = Pattern.compile(
            "(?i)minutes?|discussion\\b.{0,40}|(?:key )?decisions?\\b.{0,40}|what (?:was|the)\\b.{0,40}|outcome|notes?|resolution|record|summary\\b.{0,30}|cofnod|penderfyniad");

    private static final Pattern APPLICATION = Pattern.compile(
            "(?i)(?:\\w+ )?(?:application|proposal|case|licen[cs]e)s?(?: and (?:site|address|applicant))?");

    /** "Decision of the Board" beside an application; a "Decision" alone may be another body's. */
    private static final Pattern OWN_DECISION = Pattern.compile(
            "(?i)(?:decision|resolution) of (?:the |this )?(?:\\w+ )?(?:committee|sub-committee|board|panel|council|forum)|(?:the )?(?:committee|sub-committee|board|panel|council|forum)(?:'s)? (?:decision|resolution)");

    private static final Pattern CODE = Pattern.compile("[A-Z]{1,6}[ /.-]?\\d{1,4}[a-z]?(?:[/.]\\d{1,4})?\\.?");

    private static final int MOST_WORDS = 10;

    /** "Village hall car park. Councillor Oak moved …". */
    private static final Pattern LEAD = Pattern.compile(
            "(?!(?:Resolved|Agreed|Noted|Carried|Present|Apologies from|In attendance|Mr|Mrs|Ms|Dr|Cllr|St)\\b(?! \\w+ing\\b))(?<title>\\p{Lu}[^.:;!?,]{2,50})\\. (?=[\\p{Lu}£\\d])");

    private static final int FEWEST_LEADS = 4;

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
    static List<Piece> allParted(List<Piece> unparted) {
        List<Piece> pieces = led(unparted);
        List<Piece> parted = new ArrayList<>();
        int[] columns = itemColumns(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Piece numbered = columns[i] == 1 ? behindCode(piece) : Titles.numbered(piece);
            int row = endOfItem(numbered, columns[i]);
            boolean item = numbered.marker().kind() == Marker.Kind.ITEM || endOfCell(numbered) > 0;
            if (numbered.isFurniture()) {
                parted.add(piece);
            } else if (row > 0) {
                parted.add(numbered.cell(numbered.text().substring(0, row)));
                parted.add(numbered.behindCells(
                        columns[i] + 1, numbered.text().substring(row).strip()));
            } else if (item) {
                parted.addAll(inTwo(piece));
            } else {
                parted.add(piece);
            }
        }
        return parted;
    }

    /** "Finance. The cheques were signed.": parted so where most paragraphs of a page without headings or numbers begin so. */
    private static List<Piece> led(List<Piece> pieces) {
        boolean ruled = pieces.stream()
                .anyMatch(piece -> piece.label() != null
                        || piece.shape() == Line.Shape.HEADING
                        || piece.shape() == Line.Shape.ITEM_TITLE
                        || Titles.mayHeadItem(piece));
        List<Piece> paragraphs = pieces.stream()
                .filter(piece -> piece.marker().isPlain()
                        && piece.shape() == Line.Shape.PLAIN
                        && piece.gapBefore()
                        && Wording.isFinished(piece.text()))
                .toList();
        long leads = paragraphs.stream().filter(RunInHead::isLed).count();
        if (ruled || leads < FEWEST_LEADS || leads * 3 < paragraphs.size() * 2L) {
            return pieces;
        }
        return pieces.stream()
                .flatMap(piece -> isLed(piece) ? atLead(piece) : Stream.of(piece))
                .toList();
    }

    private static boolean isLed(Piece piece) {
        Matcher lead = LEAD.matcher(piece.text());
        return piece.marker().isPlain()
                && piece.shape() == Line.Shape.PLAIN
                && piece.gapBefore()
                && piece.cells().isEmpty()
                && lead.lookingAt()
                && isTitle(lead.group("title"))
                && !Titles.isBody(lead.group("title"));
    }

    private static Stream<Piece> atLead(Piece piece) {
        Matcher lead = LEAD.matcher(piece.text());
        return lead.lookingAt()
                ? Stream.of(
                        piece.cell(lead.group("title")),
                        piece.withText(
                                new Marker(".", Marker.Kind.NONE, 0),
                                piece.text().substring(lead.end())))
                : Stream.of(piece);
    }

    /** For each row of a table of minutes, such as "No | Business | What was said | Outcome", the column of its title; else -1. */
    private static int[] itemColumns(List<Piece> pieces) {
        int[] columns = new int[pieces.size()];
        int column = -1;
        boolean named = false;
        for (int i = 0; i < pieces.size(); i++) {
            List<String> cells = pieces.get(i).cells();
            int head = itemColumn(cells);
            named = head >= 0 ? head == 0 && hasOnlyMinutes(cells) : named && !Titles.mayHeadItem(pieces.get(i));
            columns[i] = head < 0 && (named || isNumbered(behindCode(pieces.get(i)))) ? column : -1;
            column = head >= 0 ? head : column;
        }
        return columns;
    }

    /** The columns of a table of votes, of motions or of actions are read row by row, whatever its first one is called. */
    private static boolean hasOnlyMinutes(List<String> head) {
        return VoteTable.headedBy(head) == null
                && MotionTable.headedBy(head) == null
                && ActionTable.headedBy(head) == null;
    }

    /** "Agenda item | Decision | Voting": below it each row is of one. */
    static boolean headsItems(Piece piece) {
        return itemColumn(piece.cells()) >= 0;
    }

    private static int itemColumn(List<String> cells) {
        boolean ofOwn = cells.size() > 1
                && APPLICATION.matcher(cells.getFirst()).matches()
                && cells.stream().anyMatch(cell -> OWN_DECISION.matcher(cell).matches());
        if (ofOwn) {
            return 0;
        }
        boolean told = cells.stream().anyMatch(cell -> RECORD.matcher(cell).matches());
        for (int i = 0; told && i < Math.min(2, cells.size()); i++) {
            if (ITEM.matcher(cells.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** "FEY1 | Market Hall clock | …": the number of the item is in a cell of its own, whatever it looks like. */
    private static Piece behindCode(Piece piece) {
        String first = piece.cells().isEmpty() ? "" : piece.cells().getFirst();
        return piece.marker().isPlain()
                        && CODE.matcher(first).matches()
                        && piece.text().startsWith(first + " ")
                ? piece.numbered(new Marker(first, Marker.Kind.ITEM, 0), first.length() + 1)
                : Titles.numbered(piece);
    }

    /** Where the title ends in a row of such a table; 0 where it is none. */
    private static int endOfItem(Piece piece, int column) {
        if (column < 0 || piece.cells().size() <= column + 1) {
            return 0;
        }
        String cell = piece.cells().get(column);
        String number = Glyphs.even(piece.marker().text());
        String title = (cell.startsWith(number) ? cell.substring(number.length()) : cell).strip();
        return !title.isEmpty() && isTitle(title) && piece.text().startsWith(title + " ") ? title.length() : 0;
    }

    /** The title and what follows it; the piece itself where it is no numbered one with both. */
    private static List<Piece> inTwo(Piece piece) {
        Piece numbered = Titles.numbered(piece);
        int end = endOfCell(numbered);
        if (end > 0) {
            return inTwo(numbered, end, end);
        }
        Matcher head = HEAD.matcher(numbered.text());
        boolean mayBeParted = isNumbered(numbered) && numbered.label() == null && !numbered.isHeading();
        return mayBeParted && head.lookingAt() && isTitle(head.group("title"))
                ? inTwo(numbered, head.end("title"), head.end())
                : List.of(piece);
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
        boolean row = cells.size() == 3
                && NUMBER.matcher(cells.getFirst()).matches()
                && isTitle(cells.get(1))
                && (Wording.tells(cells.get(2)) || BelowDecision.begins(cells.get(2)));
        int at = row ? piece.text().indexOf(cells.get(1)) : -1;
        return at == 0 ? cells.get(1).length() : 0;
    }

    private static boolean isNumbered(Piece piece) {
        return switch (piece.marker().kind()) {
            case NUMBER, ITEM, DECIMAL, BRACKETED_NUMBER -> true;
            case NONE, BULLET, LETTER -> false;
        };
    }

    private static boolean isTitle(String words) {
        return words.split(" ", -1).length <= MOST_WORDS && Wording.isHeading(words) && !Wording.tells(words);
    }
}
