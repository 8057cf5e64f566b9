package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes pieces of lines: parts labels and file sizes from words, puts lone markers and wrapped lines where they belong. */
final class Pieces {

    private static final Pattern FILE_SIZE_AT_END = Pattern.compile(
            "\\s(\\(?(?:PDF|DOCX?)[\\s\\u00A0]+\\(?\\d{1,6}(?:\\.\\d{1,3})?[\\s\\u00A0]?[KM]B\\)?)[\\s\\u00A0]*$");

    private final List<Piece> pieces = new ArrayList<>();
    private final Wrapping wrapping;
    private @Nullable Marker waiting;
    private boolean gap = true;
    private boolean inDocuments;

    private Pieces(Wrapping wrapping) {
        this.wrapping = wrapping;
    }

    static List<Piece> of(List<Line> lines) {
        Pieces work = new Pieces(Wrapping.of(lines));
        lines.forEach(work::take);
        work.settle();
        return joined(withBareLabels(work.pieces), work.wrapping);
    }

    /** "Minutes" alone may be the title of an item; below a heading, without a colon, it is a label all the same. */
    private static List<Piece> withBareLabels(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>(pieces.size());
        boolean headed = false;
        for (Piece piece : pieces) {
            Label bare =
                    headed && piece.label() == null && piece.marker().isPlain() ? Label.of(piece.text(), false) : null;
            boolean part = bare == Label.MINUTES || bare == Label.DECISION || bare == Label.DOCUMENTS;
            out.add(bare != null && part ? piece.labelled(bare) : piece);
            headed |= piece.isHeading() && !piece.isFurniture() && !Furniture.standsAbove(piece.text());
        }
        return out;
    }

    private void take(Line line) {
        if (line.isBlank()) {
            gap = true;
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
            add(new Line(line.text().substring(size.start()), Line.Shape.PLAIN, null));
            return;
        }
        add(line);
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
        Piece piece = Piece.of(line, gap);
        gap = false;
        if (waiting != null) {
            piece = piece.behind(waiting);
            waiting = null;
        }
        if (piece.text().isEmpty() && piece.marker().text().length() < 200) {
            waiting = piece.marker();
            return;
        }
        if (piece.label() != null) {
            inDocuments = piece.label() == Label.DOCUMENTS;
        }
        pieces.add(piece);
    }

    /** A marker that nothing follows is kept as it is. */
    private void settle() {
        if (waiting != null) {
            pieces.add(new Piece(waiting, "", Line.Shape.PLAIN, null, null, true, List.of()));
        }
    }

    private static List<Piece> joined(List<Piece> pieces, Wrapping wrapping) {
        List<Piece> out = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece first = pieces.get(i);
            if (i + 1 >= pieces.size() || !wrapping.continues(first, first.text(), pieces.get(i + 1))) {
                out.add(first);
                continue;
            }
            text.setLength(0);
            text.append(first.text());
            Piece last = first;
            while (i + 1 < pieces.size() && wrapping.continues(last, last.text(), pieces.get(i + 1))) {
                last = pieces.get(++i);
                text.append(' ').append(last.text());
            }
            out.add(new Piece(
                    first.marker(), text.toString(), first.shape(), first.href(), null, first.gapBefore(), List.of()));
        }
        return out;
    }
}
