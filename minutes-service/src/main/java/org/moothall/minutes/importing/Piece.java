package org.moothall.minutes.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line taken apart: its marker, its words with white space evened out, and the label that it is, if it is one.
 *
 * @param reach at which column the line ended; 0 where it is no line of text
 */
record Piece(
        Marker marker,
        String text,
        Line.Shape shape,
        @Nullable String href,
        @Nullable Label label,
        boolean gapBefore,
        List<String> cells,
        int reach) {

    static Piece of(Line line, boolean gapBefore, List<String> cells) {
        Marker own = Marker.of(line.text());
        boolean reference = line.shape() == Line.Shape.LIST_ITEM && own.kind() == Marker.Kind.ITEM;
        Marker marker = reference ? Marker.NONE : own; // "C24/0811 - loft window" is what the point is about
        Marker second = marker.kind() == Marker.Kind.ITEM
                ? Marker.of(line.text().substring(marker.text().length()))
                : Marker.NONE;
        if (second.kind() == Marker.Kind.NUMBER) { // "C048/23   1.   APOLOGIES"
            int both = marker.text().length() + second.text().length();
            marker = new Marker(line.text().substring(0, both), marker.kind(), marker.number());
        }
        String text = Glyphs.even(line.text().substring(marker.text().length()));
        boolean named = line.shape() == Line.Shape.HEADING;
        Marker evened = new Marker(Glyphs.even(marker.text()), marker.kind(), marker.number());
        Label label = Label.of(text, !named);
        boolean item = label == Label.MINUTES && evened.isOfItem() && !text.endsWith(":"); // "52. MINUTES"
        return new Piece(
                evened,
                text,
                line.shape(),
                line.href(),
                item ? null : label,
                gapBefore,
                cells,
                line.text().stripTrailing().length());
    }

    /** Behind the number of an item "Minutes" is what it is called, and no label. */
    Piece behind(Marker first) {
        boolean title = first.isOfItem() && !text.endsWith(":");
        return new Piece(first.followedBy(marker), text, shape, href, title ? null : label, true, cells, reach);
    }

    /** The number of an item, which is so long, taken off the front of it. */
    Piece numbered(Marker number, int length) {
        return new Piece(
                marker.followedBy(number), text.substring(length), shape, href, label, gapBefore, cells, reach);
    }

    /** A part of this piece, behind a marker of its own. */
    Piece withText(Marker own, String part) {
        return new Piece(own, part, shape, href, null, gapBefore, List.of(), reach);
    }

    Piece withCells(List<String> own) {
        return new Piece(marker, text, shape, href, label, gapBefore, own.size() < 2 ? List.of() : own, reach);
    }

    Piece labelled(Label as) {
        return new Piece(marker, text, shape, href, as, gapBefore, cells, reach);
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
