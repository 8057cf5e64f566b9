package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes pieces of lines: parts labels and file sizes from words, puts lone markers and wrapped lines where they belong. */
final class Pieces {

    private static final Pattern FILE_SIZE_AT_END = Pattern.compile(
            "[\\s\\u00A0]((?i:(?:pdf|docx?|word) icon )?\\(?(?:PDF|DOCX?)[\\s\\u00A0]+\\(?\\d{1,6}(?:\\.\\d{1,3})?[\\s\\u00A0]?[KM]B\\)?)[\\s\\u00A0]*$");

    /** "AIR QUALITY          Minute 112": the number of the item, in the margin beside its title. */
    private static final Pattern NUMBER_IN_MARGIN = Pattern.compile(
            "[\\s\\u00A0]{3,}([A-Z]{1,4}[./]\\d{1,4})[\\s\\u00A0]*$|(?i)(?:[\\s\\u00A0]{3,}|\\t|[\\s\\u00A0]+(?=[(\\[](?:agenda )?item))([(\\[]?(?:(?:minute|min|agenda item|item|ref)\\.? ?(?:no\\.?|number|ref\\.?)?:? ?)"
                    + "[A-Z/.-]{0,6}\\d[\\w./-]{0,10}[)\\]]?)[\\s\\u00A0]*$");

    /** "RESOLVED - (a)  That the lease be renewed;": the first of a list begins in the line that leads to it. */
    private static final Pattern LEAD_OF_LIST = Pattern.compile(
            "([\\s\\u00A0]*(?i:resolved|reasons?|agreed|recommended|recommendations?)(?: \\([^()]{2,40}\\))?[\\s\\u00A0]*[:\u2013\u2014-]{1,2}-?[\\s\\u00A0]*)(\\((?:a|i|1)\\)[\\s\\u00A0](?!.*\\((?:b|ii|2)\\)).+)");

    private static final Pattern RULE = Pattern.compile("-{4,}|={4,}|_{4,}|~{4,}|\\*{4,}");

    private static final Pattern PAGE_NUMBER = Pattern.compile("[\\s\\u00A0]*\\d{1,4}[\\s\\u00A0]*");

    /** "20/10/08                    91", "- 2 -", "1 | P a g e": the date of the meeting and the number of the page. */
    private static final Pattern HEAD_OF_PAGE = Pattern.compile(
            "[\\s\\u00A0]*\\d{1,2}/\\d{1,2}/\\d{2,4}(?:[\\s\\u00A0]{2,}\\d{1,4})?[\\s\\u00A0]*|[\\s\\u00A0]*(?:[-\u2013\u2014]+ {0,9}\\d{1,4} {0,9}[-\u2013\u2014]+|\\d{1,3} ?\\| ?[Pp] ?a ?g ?e(?: ?\\|)?)[\\s\\u00A0]*");

    /** "Agenda item number" above a number: what the number below is, which numbers nothing that comes after it. */
    private static final Pattern OF_NUMBER = Pattern.compile(
            "(?i)(?:(?:agenda|item|minute|reference|decision|record) )+(?:number|no\\.?|ref(?:erence)?\\.?):?");

    /** "[edit]" behind a heading of a page that anybody may change. */
    private static final Pattern BUTTON_AT_END =
            Pattern.compile("[\\s\\u00A0]*(\\[(?:edit|hide|show|edit source|golygu)\\])[\\s\\u00A0]*$");

    /** "Minute no." over a margin. */
    private static final Pattern HEAD_OF_MARGIN = Pattern.compile(
            "[\\s\\u00A0]{30,}(?i:(?:minute|min\\.|item|agenda|action)(?: no\\.?| number| by)?|no\\.?|number|by)[\\s\\u00A0]*");

    private final List<Piece> pieces = new ArrayList<>();
    private final Wrapping wrapping;
    private final NumberForm numbers;
    private final Columns columns = new Columns();
    private final Margin margin = new Margin();
    private @Nullable Marker waiting;
    private boolean gap = true;
    private boolean inDocuments;

    private Pieces(List<Line> lines) {
        wrapping = Wrapping.of(lines);
        numbers = NumberForm.of(lines);
    }

    static List<Piece> of(List<Line> lines) {
        Pieces work = new Pieces(lines);
        underlined(IssueHistory.marked(MailHead.without(Rejoined.of(PageEdges.marked(lines)))))
                .forEach(work::takeParted);
        work.settle();
        return joined(withBareLabels(work.pieces), work.wrapping);
    }

    /** On a page of plain text a line with a rule of its length below it is a heading. */
    private static List<Line> underlined(List<Line> lines) {
        List<Line> out = new ArrayList<>(lines);
        for (int i = 0; i + 1 < out.size(); i++) {
            Line line = out.get(i);
            String words = Glyphs.even(line.text());
            String rule = out.get(i + 1).text().strip();
            if (line.shape() == Line.Shape.PLAIN
                    && RULE.matcher(rule).matches()
                    && Math.abs(rule.length() - words.length()) <= 2
                    && Wording.isHeading(words)) {
                out.set(i, line.asHeading());
            }
        }
        return out;
    }

    /** "Minutes" alone may be the title of an item; below a heading, without a colon, it is a label all the same. */
    private static List<Piece> withBareLabels(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>(pieces.size());
        boolean headed = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Label bare = piece.label() == null
                            && piece.shape() != Line.Shape.ITEM_TITLE
                            && (piece.marker().isPlain() || Titles.isPartOfForm(piece))
                    ? Label.of(piece.text(), false)
                    : null;
            boolean part = bare == Label.TITLE
                    ? isAboveTitle(pieces, i)
                    : headed && (bare == Label.MINUTES || bare == Label.DECISION || bare == Label.DOCUMENTS);
            out.add(bare != null && part ? piece.labelled(bare) : piece);
            headed |= piece.isHeading() && !piece.isFurniture() && !Furniture.standsAbove(piece.text());
        }
        return out;
    }

    /** "Subject" alone on its line, and below it a heading with nothing more. */
    private static boolean isAboveTitle(List<Piece> pieces, int at) {
        return pieces.get(at).gapBefore()
                && !pieces.get(at).text().equalsIgnoreCase("item")
                && at + 2 < pieces.size()
                && pieces.get(at + 1).isHeading()
                && pieces.get(at + 1).cells().isEmpty()
                && pieces.get(at + 2).gapBefore();
    }

    private void takeParted(Line line) {
        margin.parted(line).forEach(this::take);
    }

    private void take(Line line) {
        if (line.isBlank()) {
            gap = true;
            return;
        }
        if (HEAD_OF_PAGE.matcher(line.text()).matches()) {
            add(new Line(line.text(), Line.Shape.FURNITURE, null));
            return;
        }
        if (HEAD_OF_MARGIN.matcher(line.text()).matches()) {
            if (Margin.isHead(line.text())) {
                margin.begins();
            }
            add(new Line(line.text(), Line.Shape.FURNITURE, null));
            gap = true;
            return;
        }
        Matcher lead = LEAD_OF_LIST.matcher(line.text());
        if (line.shape() == Line.Shape.PLAIN && lead.matches()) {
            add(line.withText(lead.group(1)));
            add(line.withText(lead.group(2)));
            return;
        }
        int tab = besideGap(line);
        Label named = tab < 0 ? null : labelOfRow(Cells.of(line));
        if (named != null) {
            add(line.withText(line.text().substring(0, tab)));
            pieces.set(pieces.size() - 1, pieces.getLast().labelled(named));
            add(line.withText(line.text().substring(tab)));
            return;
        }
        int label = line.shape() == Line.Shape.FURNITURE ? 0 : labelEnd(line.text());
        if (label > 0) {
            add(line.withText(line.text().substring(0, label)));
            add(line.withText(line.text().substring(label)));
            return;
        }
        Matcher size = FILE_SIZE_AT_END.matcher(line.text());
        int from = Math.max(0, line.text().length() - 40);
        if (!inDocuments && size.region(from, line.text().length()).find() && size.start() > 0) {
            add(line.withText(line.text().substring(0, size.start())));
            add(new Line(line.text().substring(size.start()), Line.Shape.FURNITURE, null));
            return;
        }
        Matcher button = BUTTON_AT_END.matcher(line.text());
        if (line.shape() != Line.Shape.FURNITURE
                && button.region(from, line.text().length()).find()
                && button.start() > 0) {
            add(line.withText(line.text().substring(0, button.start(1))));
            add(new Line(button.group(1), Line.Shape.FURNITURE, null));
            return;
        }
        Matcher margin = NUMBER_IN_MARGIN.matcher(line.text());
        if (line.shape() != Line.Shape.FURNITURE
                && margin.find()
                && Wording.isHeading(Glyphs.even(line.text().substring(0, margin.start())))) {
            add(line.withText(line.text().substring(0, margin.start())));
            add(new Line(line.text().substring(margin.start()), Line.Shape.FURNITURE, null));
            return;
        }
        add(line);
    }

    /** "Decision | To approve the sale": a row of a form, whose first cell is the label of the second. */
    private static @Nullable Label labelOfRow(List<String> cells) {
        boolean form = cells.size() == 2
                && !cells.get(1).isEmpty()
                && !cells.getFirst().equalsIgnoreCase("item")
                && Label.of(cells.get(1), false) == null
                && ActionTable.headedBy(cells) == null;
        Label label = !form
                ? null
                : cells.getFirst().equalsIgnoreCase("agenda item") ? Label.TITLE : Label.of(cells.getFirst(), false);
        return label == Label.TITLE || label == Label.DECISION ? label : null;
    }

    /** Where the first of two cells ends, at a tab or a gap; -1 where there is neither. */
    private static int besideGap(Line line) {
        int tab = line.text().indexOf('\t');
        return tab < 0 && line.shape() == Line.Shape.PLAIN ? line.text().indexOf("   ") : tab;
    }

    private static int labelEnd(String text) {
        int at = 0;
        while (at < text.length() && Glyphs.isSpace(text.charAt(at))) {
            at++;
        }
        int length = Label.prefix(text.substring(at, Math.min(text.length(), at + 80)));
        return length == 0 ? 0 : at + length;
    }

    private void add(Line line) {
        if (line.isBlank()) {
            return;
        }
        Piece piece = Piece.of(line, gap, columns.of(line), numbers);
        margin.seen(line, piece.cells());
        boolean year = !gap
                && !pieces.isEmpty()
                && Wrapping.isYearOf(pieces.getLast().text(), piece.marker().text());
        if (year) {
            piece = piece.withText(Marker.NONE, (piece.marker().text().strip() + " " + piece.text()).strip());
        }
        gap = false;
        if (waiting != null && isPageNumber(waiting, line, piece)) {
            pieces.add(Piece.of(waiting));
        } else if (waiting != null) {
            boolean ofField = !pieces.isEmpty()
                    && OF_NUMBER.matcher(pieces.getLast().text()).matches();
            if (ofField) {
                pieces.add(Piece.of(waiting));
            } else {
                piece = piece.behind(waiting);
            }
        }
        waiting = null;
        boolean ofSite = line.shape() == Line.Shape.FURNITURE;
        if (piece.text().isEmpty() && !ofSite && piece.marker().text().length() < 200) {
            waiting = piece.marker();
            return;
        }
        if (piece.label() != null) {
            inDocuments = piece.label() == Label.DOCUMENTS;
        }
        pieces.add(piece);
    }

    /** A number alone on its line, above one that has its own. */
    private static boolean isPageNumber(Marker alone, Line next, Piece piece) {
        return next.shape() == Line.Shape.PLAIN
                && PAGE_NUMBER.matcher(alone.text()).matches()
                && Titles.numbered(piece).marker().isOfItem();
    }

    /** A marker that nothing follows is kept as it is. */
    private void settle() {
        if (waiting != null) {
            pieces.add(Piece.of(waiting));
        }
    }

    private static List<Piece> joined(List<Piece> pieces, Wrapping wrapping) {
        List<Piece> out = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece first = pieces.get(i);
            if (i + 1 >= pieces.size() || !goesOn(first, first, pieces.get(i + 1), wrapping)) {
                out.add(first);
                continue;
            }
            text.setLength(0);
            text.append(first.text());
            Piece last = first;
            int start = i;
            while (i + 1 < pieces.size()
                    && (goesOn(first, last, pieces.get(i + 1), wrapping)
                            || (i > start && wrapping.cutsRecord(text, last, pieces.get(i + 1))))) {
                last = pieces.get(++i);
                boolean fresh = last.marker().text().isEmpty() || last.text().startsWith(",");
                text.append(' ')
                        .append(last.marker().text())
                        .append(fresh ? "" : " ")
                        .append(last.text());
            }
            out.add(first.joinedTo(last, text.toString()));
        }
        return out;
    }

    private static boolean goesOn(Piece first, Piece last, Piece next, Wrapping wrapping) {
        return wrapping.continues(last, last.text(), next) || wrapping.hangs(first, last, next);
    }
}
