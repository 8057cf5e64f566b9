package org.moothall.minutes.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line taken apart: its marker, its words with white space evened out, and the label that it is, if it is one.
 *
 * @param indent at which column its words or their marker begin
 * @param reach at which column the line ended; 0 where it is no line of text
 * @param strong whether all of it is in bold or underlined letters
 */
record Piece(
        Marker marker,
        String text,
        Line.Shape shape,
        @Nullable String href,
        @Nullable Label label,
        boolean gapBefore,
        List<String> cells,
        int indent,
        int reach,
        boolean strong) {

    static Piece of(Line line, boolean gapBefore, List<String> cells, NumberForm numbers) {
        Marker own = numbers.markerOf(line.text());
        boolean reference = line.shape().isListed() && own.kind() == Marker.Kind.ITEM;
        Marker marker = reference ? Marker.NONE : own; // "C24/0811 - loft window" is what the point is about
        Marker second = marker.kind() == Marker.Kind.ITEM
                ? Marker.of(line.text().substring(marker.text().length()))
                : Marker.NONE;
        if (second.isPlain() && marker.kind() == Marker.Kind.ITEM) {
            second = Marker.beside(line.text(), marker);
        }
        if (second.kind() == Marker.Kind.NUMBER) { // "C048/23   1.   APOLOGIES"
            int both = marker.text().length() + second.text().length();
            marker = new Marker(line.text().substring(0, both), marker.kind(), marker.number());
        }
        String text = Glyphs.even(line.text().substring(marker.text().length()));
        boolean named = line.shape() == Line.Shape.HEADING;
        Marker evened = new Marker(Glyphs.even(marker.text()), marker.kind(), marker.number());
        Label label = Label.of(text, !named);
        boolean item = label == Label.MINUTES && evened.isNumber(); // "52. MINUTES"
        return new Piece(
                evened,
                text,
                line.shape(),
                line.href(),
                item ? null : label,
                gapBefore,
                cells,
                line.text().length() - line.text().stripLeading().length(),
                line.text().stripTrailing().length(),
                line.strong());
    }

    /** A marker that nothing follows. */
    static Piece of(Marker alone) {
        return new Piece(alone, "", Line.Shape.PLAIN, null, null, true, List.of(), 0, 0, false);
    }

    /** Behind the number of an item "Minutes" is what it is called, and no label. */
    Piece behind(Marker first) {
        boolean title = first.isOfItem() && !text.endsWith(":");
        return new Piece(
                first.followedBy(marker), text, shape, href, title ? null : label, true, cells, indent, reach, strong);
    }

    /** The number of an item, which is so long, taken off the front of it. */
    Piece numbered(Marker number, int length) {
        return with(marker.followedBy(number), text.substring(length));
    }

    /** With its number as that of an item, whatever it looks like. */
    Piece ofItem() {
        Marker item = new Marker(marker.text(), Marker.Kind.ITEM, marker.number());
        return with(item, text);
    }

    /** With its marker as the first of its words. */
    Piece unmarked() {
        return marker.isPlain() ? this : with(Marker.NONE, marker.text() + " " + text);
    }

    /** The same line with another marker before these words. */
    private Piece with(Marker own, String words) {
        return new Piece(own, words, shape, href, label, gapBefore, cells, indent, reach, strong);
    }

    /** Its words without the colon that closes them. */
    Piece withoutColon() {
        int colon = text.endsWith(":-") ? 2 : text.endsWith(":") ? 1 : 0;
        return colon == 0 ? this : withText(marker, text.substring(0, text.length() - colon));
    }

    /** A part of this piece, behind a marker of its own. */
    Piece withText(Marker own, String part) {
        return new Piece(own, part, shape, href, null, gapBefore, List.of(), indent, reach, strong);
    }

    /** Its first words, which are a cell of the table whose row it is; its cells are that one alone. */
    Piece cell(String words) {
        return new Piece(marker, words, shape, href, null, gapBefore, List.of(words), indent, reach, strong);
    }

    /** No columns, but for its number or letter. */
    boolean isOneText() {
        List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        return cells.isEmpty()
                || (filled.size() > 1
                        && !marker.text().isEmpty()
                        && marker.text().startsWith(String.join(" ", filled.subList(0, filled.size() - 1))));
    }

    /** Of a table with several columns beside the number. */
    boolean isRow() {
        return cells.size() > 2 && !isOneText();
    }

    boolean isCell() {
        return cells.size() == 1;
    }

    /** What stands behind the first so many of its cells, and those that are left of them if they still make a row. */
    Piece behindCells(int first, String part) {
        List<String> left = cells.subList(first, cells.size());
        return new Piece(
                Marker.NONE,
                part,
                shape,
                href,
                null,
                gapBefore,
                left.size() < 2 ? List.of() : left,
                indent,
                reach,
                false);
    }

    /** This line and those below it up to the last, which go on from it. */
    Piece joinedTo(Piece last, String all) {
        return new Piece(
                marker, all, shape, href, null, gapBefore, List.of(), indent, last.reach, strong && last.strong);
    }

    /** A part of this piece that is the site's, and not of the page. */
    Piece ofSite(String part) {
        return new Piece(marker, part, Line.Shape.FURNITURE, null, null, gapBefore, List.of(), 0, 0, false);
    }

    Piece labelled(@Nullable Label as) {
        return new Piece(marker, text, shape, href, as, gapBefore, cells, indent, reach, strong);
    }

    boolean isFurniture() {
        return shape == Line.Shape.FURNITURE || Furniture.standsAnywhere(text);
    }

    /** A row of a table that has sentences in it. */
    boolean isTold() {
        return cells.stream()
                .anyMatch(cell -> cell.endsWith(".") && cell.indexOf(' ') > 0 && !cell.equals(marker.text()));
    }

    boolean isHeading() {
        return label == null && Wording.isHeading(text);
    }
}
