package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says of every piece of the page which part it has. What stands above the item is the site's; what stands between the title and
 * "Minutes:" or "Decision:" was written before the meeting; the rest is the record, until the documents are listed.
 */
final class Layout {

    private enum Region {
        ABOVE,
        AGENDA,
        RECORD,
        DOCUMENTS
    }

    private static final Pattern OF_VOTE = Pattern.compile(
            "(?i)(?:proposed|proposer|moved|mover|seconded|seconder|vote|voting|voting record|for|against|in favour) ?(?::|-|by\\b)");

    /** What stands above the record in a page of which only the decision has a label. */
    private static final Pattern DISCUSSION =
            Pattern.compile("(?i)(?:the |summary of |record of )?(?:discussion|debate|deliberations)|what was said");

    /** "To resolve that the public be excluded. It was resolved to do so.": the record behind the words of the agenda. */
    private static final Pattern OUTCOME = Pattern.compile(
            "\\. (?:It was (?:\\w+ )?(?:resolved|agreed|RESOLVED|AGREED)|RESOLVED|Resolved|AGREED|Agreed)\\b");

    /** "The Director introduced the report …", "Mrs Oak proposed, and Mr Elm seconded the motion that": the first sentence tells. */
    private static final Pattern RECORD = Pattern.compile(
            "\\p{Lu}(?!hat\\b)(?:[^.?!:\u201C\"]|(?<=\\b(?:Mr|Dr|St|Ms|Mrs|Cllr))\\.){2,120}?\\b(?:was|were|had|introduced|presented|reported|proposed|moved|advised|outlined|explained|submitted|considered|said|informed|gave|thanked|welcomed|declared)\\b[^\u201C\"]*");

    private static final Pattern SOMEBODY =
            Pattern.compile("(?:" + Person.TITLED + "|\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}'-]+)(?:,| [-\u2013]| \\(|\\.$)");

    /** At the end of the line above a list that may have one element only. */
    private static final Pattern LEADS_TO_ONE =
            Pattern.compile("\\b(?:reason|condition|recommendation)(?: [^.;:]{0,30})?:-?$");

    /** "(Item 6 – report by the Director of Public Health)" */
    private static final Pattern REFERENCE = Pattern.compile("[(\\[][^()\\[\\]]{3,160}[)\\]]");

    private final List<Piece> pieces;
    private final List<Integer> titles;
    private final Blocks blocks = new Blocks();
    private final Set<Integer> minutesAhead = new HashSet<>();
    private final Set<Integer> recordLabelAhead = new HashSet<>();
    private Region region;

    /** Which piece is being placed. */
    private int at;

    /** The last number of a paragraph in brackets; 0 where they number points. */
    private int paragraph;

    /** The last number of a part of the record or of its paragraphs; 0 where numbers are of points. */
    private int section;

    private boolean opening;
    private boolean unlabelled;
    private boolean onlyDecided;

    private Layout(List<Piece> pieces, List<Integer> titles) {
        this.pieces = pieces;
        this.titles = titles;
        lookAhead();
        this.region = titles.isEmpty() ? afterTitle(0) : Region.ABOVE;
    }

    /** What stands above the first item: a list in it that has no sentences is one of names. */
    static Blocks ofOpening(List<Piece> pieces) {
        Layout layout = new Layout(pieces, List.of());
        layout.opening = true;
        pieces.forEach(layout::place);
        layout.blocks.titles(0);
        return layout.blocks;
    }

    /** With titles at these places and nowhere else. */
    static Blocks of(List<Piece> pieces, List<Integer> titles) {
        Layout layout = new Layout(pieces, titles);
        int item = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (item < layout.titles.size() && layout.titles.get(item) == i) {
                layout.title(i, item++);
            } else {
                layout.at = i;
                layout.place(pieces.get(i));
            }
        }
        layout.blocks.titles(layout.titles.size());
        return layout.blocks;
    }

    /** Which items have a label that begins their record. */
    private void lookAhead() {
        List<Integer> starts = new ArrayList<>(titles);
        int item = -1;
        for (int i = 0; i < pieces.size(); i++) {
            if (item + 1 < starts.size() && starts.get(item + 1) == i) {
                item++;
            }
            Label label = pieces.get(i).label();
            if (label == Label.MINUTES || label == Label.DECISION) {
                recordLabelAhead.add(item);
                if (label == Label.MINUTES) {
                    minutesAhead.add(item);
                }
            }
        }
    }

    private Region afterTitle(int item) {
        int labelled = titles.isEmpty() ? -1 : item;
        unlabelled = !recordLabelAhead.contains(labelled);
        onlyDecided = !unlabelled && !minutesAhead.contains(labelled);
        return Region.AGENDA;
    }

    private void title(int at, int item) {
        Piece piece = Titles.numbered(pieces.get(at));
        blocks.add(item == 0 ? Block.Kind.TITLE : Block.Kind.HEADING, piece);
        region = afterTitle(item);
        if (unlabelled) {
            blocks.unlabelled();
        }
    }

    private void place(Piece piece) {
        Label label = piece.label();
        if (piece.text().isEmpty() || piece.isFurniture()) {
            blocks.add(Block.Kind.FURNITURE, piece);
        } else if (label != null) {
            blocks.add(Block.Kind.LABEL, piece);
            enter(label);
        } else {
            switch (region) {
                case ABOVE -> blocks.add(Block.Kind.FURNITURE, piece);
                case AGENDA -> placeInAgenda(piece);
                case RECORD -> placeInRecord(piece);
                case DOCUMENTS -> placeInDocuments(piece);
            }
        }
    }

    private void enter(Label label) {
        region = switch (label) {
            case MINUTES, DECISION -> Region.RECORD;
            case DOCUMENTS -> Region.DOCUMENTS;
            case AGENDA -> region == Region.RECORD ? Region.RECORD : Region.AGENDA;
            case TITLE -> region;
        };
    }

    /** Without a label the record begins with the first words that an agenda would not use; above "Decision:", with a debate. */
    private void placeInAgenda(Piece piece) {
        boolean above = titles.isEmpty() && Furniture.standsAbove(piece.text());
        if (above) {
            blocks.add(Block.Kind.FURNITURE, piece);
        } else if (onlyDecided && VerdictForms.OF_STATUS.matcher(piece.text()).matches()) {
            placeInRecord(piece);
        } else if ((unlabelled
                        && (!Wording.isAgenda(piece.text())
                                || OUTCOME.matcher(piece.text()).find()))
                || (onlyDecided
                        && (Wording.isDebate(piece.text())
                                || isOfVote(piece)
                                || DISCUSSION.matcher(piece.text()).matches()))) {
            region = Region.RECORD;
            placeInRecord(piece);
        } else {
            blocks.add(Block.Kind.AGENDA, piece);
        }
    }

    /** "Proposed: Councillor Oak", "Vote: 7 for, 3 against": what no agenda says. */
    private static boolean isOfVote(Piece piece) {
        return OF_VOTE.matcher(piece.text()).lookingAt();
    }

    private void placeInRecord(Piece piece) {
        if (piece.shape() == Line.Shape.HEADING) {
            blocks.add(Block.Kind.HEADING, piece);
        } else {
            blocks.add(isPoint(piece) ? Block.Kind.POINT : Block.Kind.PARAGRAPH, piece);
        }
    }

    /** A list of documents has names, not sentences; a sentence after it is the record again, or the agenda. */
    private void placeInDocuments(Piece piece) {
        boolean sentence = piece.href() == null
                && Wording.isFinished(piece.text())
                && piece.text().indexOf(' ') > 0;
        if (!sentence) {
            blocks.add(Block.Kind.DOCUMENT, piece);
            return;
        }
        region = blocks.recordBegun() || unlabelled ? Region.RECORD : Region.AGENDA;
        place(piece);
    }

    /** Bullets, letters and bracketed numbers make a point. "7." makes one in a list that began with 1; else it numbers a paragraph. */
    private boolean isPoint(Piece piece) {
        if (opening && (!Wording.isFinished(piece.text()) || namesSomebody(piece.text()))) {
            return false;
        }
        return switch (piece.marker().kind()) {
            case BULLET -> true;
            case LETTER -> !Titles.isPartOfForm(piece);
            case BRACKETED_NUMBER -> !numbersParagraph(piece);
            case NUMBER ->
                !numbersSection(piece)
                        && blocks.goesOnCounting(piece.marker().number())
                        && (piece.marker().number() != 1 || isFirstOfList() || isOnlyOfList());
            case NONE -> piece.shape() == Line.Shape.LIST_ITEM;
            case DECIMAL, ITEM -> piece.shape() == Line.Shape.LIST_ITEM;
        };
    }

    /** "Alison Muir, Chief Executive.", "Councillor Neil Wylie – Item 8." */
    private static boolean namesSomebody(String text) {
        return SOMEBODY.matcher(text).lookingAt() && !Wording.tells(text);
    }

    /** "(1) The Director introduced the report." right below a heading, and "(2) In reply …" further down: the record is numbered so. */
    private boolean numbersParagraph(Piece piece) {
        int number = piece.marker().number();
        boolean begins =
                number == 1 && isBelowHeading() && RECORD.matcher(piece.text()).lookingAt();
        boolean goesOn = paragraph > 0 && number == paragraph + 1;
        paragraph = begins || goesOn ? number : 0;
        return paragraph > 0;
    }

    /**
     * "1. Background" with a paragraph below it, and "2. Decision" further down: the parts of the record have numbers; as have its
     * paragraphs where "1. Mr Oak asked …" stands below a heading, and "2. Mrs Elm said …" below the next.
     */
    private boolean numbersSection(Piece piece) {
        int number = piece.marker().number();
        boolean begins = number == 1 && (isSection(piece) || isParagraphOfPart(piece));
        boolean goesOn = section > 0 && number == section + 1;
        section = begins || goesOn ? number : number == 1 ? 0 : section;
        return begins || goesOn;
    }

    private boolean isSection(Piece piece) {
        if (!piece.gapBefore() || !piece.isHeading() || at + 1 >= pieces.size()) {
            return false;
        }
        Piece next = pieces.get(at + 1);
        return next.gapBefore() && next.marker().isPlain() && !next.isHeading();
    }

    /** Whether a heading stands between it and the next number. */
    private boolean isParagraphOfPart(Piece piece) {
        return piece.gapBefore()
                && Wording.isFinished(piece.text())
                && at + 2 < pieces.size()
                && isHead(at - 1)
                && isHead(at + 1)
                && pieces.get(at + 2).marker().kind() == Marker.Kind.NUMBER
                && pieces.get(at + 2).marker().number() == 2;
    }

    private boolean isHead(int place) {
        Piece piece = pieces.get(Math.max(0, place));
        return piece.gapBefore() && piece.marker().isPlain() && piece.isHeading();
    }

    private boolean isBelowHeading() {
        int above = at - 1;
        while (above >= 0 && pieces.get(above).isFurniture()) {
            above--;
        }
        return above >= 0
                && (pieces.get(above).label() != null
                        || Collections.binarySearch(titles, above) >= 0
                        || pieces.get(above).strong()
                        || pieces.get(above).shape() == Line.Shape.HEADING
                        || REFERENCE.matcher(pieces.get(above).text()).matches());
    }

    /** Whether the line above leads to one thing: "be refused for the following reason:". */
    private boolean isOnlyOfList() {
        return at > 0 && LEADS_TO_ONE.matcher(pieces.get(at - 1).text()).find();
    }

    /** Whether a "2." comes after this "1." before another one does. */
    private boolean isFirstOfList() {
        for (int i = at + 1; i < Math.min(pieces.size(), at + Blocks.LONGEST_ELEMENT); i++) {
            Marker marker = pieces.get(i).marker();
            if (marker.kind() == Marker.Kind.NUMBER && marker.number() <= 2) {
                return marker.number() == 2;
            }
        }
        return false;
    }
}
