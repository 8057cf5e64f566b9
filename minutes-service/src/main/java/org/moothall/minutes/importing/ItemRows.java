package org.moothall.minutes.importing;

import java.util.List;
import java.util.regex.Pattern;

/** The rows of tables of minutes, such as "No | Business | What was said | Outcome", each of which is an item. */
final class ItemRows {
    private static final Pattern ITEM =
            Pattern.compile("(?i)(?:agenda )?item|business|subject|topic|matter|heading|title|report|eitem|pwnc");

    private static final Pattern RECORD = Pattern.compile(
            "(?i)minutes?|discussion\\b.{0,40}|(?:key )?decisions?\\b.{0,40}|what (?:was|the)\\b.{0,40}|outcome|notes?|comments|resolution|record|summary\\b.{0,30}|cofnod|penderfyniad");

    private static final Pattern APPLICATION = Pattern.compile(
            "(?i)(?:\\w+ )?(?:application|proposal|case|licen[cs]e)s?(?: and (?:site|address|applicant))?");

    /** "Decision of the Board", "Discussion" beside an application; a "Decision" alone may be another body's. */
    private static final Pattern OF_THIS_MEETING = Pattern.compile(
            "(?i)discussion\\b.{0,40}|(?:decision|resolution) of (?:the |this )?(?:\\w+ )?(?:committee|sub-committee|board|panel|council|forum)|(?:the )?(?:committee|sub-committee|board|panel|council|forum)(?:'s)? (?:decision|resolution)");

    private static final Pattern CODE = Pattern.compile("[A-Z]{1,6}[ /.-]?\\d{1,4}[a-z]?(?:[/.]\\d{1,4})?\\.?");

    /** "Item | Description | Decision": the first column has the number, and this one what it is called. */
    private static final Pattern NAMED = Pattern.compile("(?i)description|subject(?: matter)?|title|business|topic");

    private static final Pattern DONE = Pattern.compile(
            "(?i)(?:resolved|agreed|noted|approved|refused|deferred|recommended|withdrawn|support|object(?:ion)?|no (?:objections?|comments?))\\b");

    private final List<Piece> pieces;

    /** For each piece the column that has its title; -1 where it is no such row. */
    private final int[] columns;

    private ItemRows(List<Piece> pieces) {
        this.pieces = pieces;
        this.columns = new int[pieces.size()];
    }

    static ItemRows of(List<Piece> pieces) {
        ItemRows rows = new ItemRows(pieces);
        rows.find();
        return rows;
    }

    /** "Agenda item | Decision | Voting": below it each row is of one. */
    static boolean areHeadedBy(Piece piece) {
        return itemColumn(piece.cells()) >= 0;
    }

    /** The title of the row and what is told of it; nothing where it is no row of an item. */
    List<Piece> inTwo(int at) {
        int column = columns[at];
        Piece row = column == 1 ? behindCode(pieces.get(at)) : Titles.numbered(pieces.get(at));
        int end = endOfItem(row, column);
        if (end > 0
                && isOfApplication(row.cells())
                && row.text().endsWith(" " + row.cells().getLast())) {
            int last = row.text().length() - row.cells().getLast().length();
            return List.of(
                    row.cell(row.text().substring(0, end)),
                    row.withText(Marker.NONE, row.text().substring(end, last).strip()),
                    row.withText(Marker.NONE, row.text().substring(last)));
        }
        return end == 0
                ? List.of()
                : List.of(
                        row.cell(row.text().substring(0, end)),
                        row.behindCells(column + 1, row.text().substring(end).strip()));
    }

    private void find() {
        int column = -1;
        boolean named = false;
        for (int i = 0; i < pieces.size(); i++) {
            List<String> cells = pieces.get(i).cells();
            int head = itemColumn(cells);
            named = head >= 0 ? head == 0 && hasOnlyMinutes(cells) : named && !Titles.mayHeadItem(pieces.get(i));
            boolean row =
                    head < 0 && (named || behindCode(pieces.get(i)).marker().isNumber());
            columns[i] = isOfApplication(cells) ? 0 : row ? column : -1;
            column = head >= 0 ? head : column;
        }
    }

    /** "04/00911/FUL - Rose Villa | Porch | Resolved to raise no objection": what it is and what became of it. */
    private static boolean isOfApplication(List<String> cells) {
        return cells.size() > 1
                && Application.isNamedBy(cells.getFirst())
                && DONE.matcher(cells.getLast()).lookingAt();
    }

    /** The columns of a table of votes, of motions or of actions are read row by row, whatever its first one is called. */
    private static boolean hasOnlyMinutes(List<String> head) {
        return VoteTable.headedBy(head) == null
                && MotionTable.headedBy(head) == null
                && ActionTable.headedBy(head) == null;
    }

    private static int itemColumn(List<String> cells) {
        boolean ofOwn = cells.size() > 1
                && APPLICATION.matcher(cells.getFirst()).matches()
                && cells.stream().anyMatch(cell -> OF_THIS_MEETING.matcher(cell).matches());
        if (ofOwn) {
            return 0;
        }
        boolean told = cells.stream().anyMatch(cell -> RECORD.matcher(cell).matches());
        for (int i = 0; told && i < Math.min(2, cells.size()); i++) {
            if (ITEM.matcher(cells.get(i)).matches()) {
                boolean number = i == 0
                        && cells.size() > 2
                        && NAMED.matcher(cells.get(1)).matches();
                return number ? 1 : i;
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
        boolean names = RunInHead.isTitle(title)
                || (Wording.isShouted(title) && Wording.isHeading(title))
                || (Wording.isAgenda(title) && !Wording.tells(title));
        return !title.isEmpty() && names && piece.text().startsWith(title + " ") ? title.length() : 0;
    }
}
