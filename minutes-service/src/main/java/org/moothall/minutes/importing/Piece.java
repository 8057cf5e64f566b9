package org.moothall.minutes.importing;

import org.jspecify.annotations.Nullable;

/** A line taken apart: its marker, its words with white space evened out, and the label that it is, if it is one. */
record Piece(
        Marker marker,
        String text,
        Line.Shape shape,
        @Nullable String href,
        @Nullable Label label,
        boolean gapBefore) {

    static Piece of(Line line, boolean gapBefore) {
        Marker marker = Marker.of(line.text());
        String text = Glyphs.even(line.text().substring(marker.text().length()));
        boolean named = line.shape() == Line.Shape.HEADING;
        Marker evened = new Marker(Glyphs.even(marker.text()), marker.kind(), marker.number());
        return new Piece(evened, text, line.shape(), line.href(), Label.of(text, !named), gapBefore);
    }

    Piece behind(Marker first) {
        return new Piece(first.followedBy(marker), text, shape, href, label, true);
    }

    Piece labelled(Label as) {
        return new Piece(marker, text, shape, href, as, gapBefore);
    }

    boolean isFurniture() {
        return shape == Line.Shape.FURNITURE || Furniture.standsAnywhere(text);
    }

    boolean isHeading() {
        return label == null && Wording.isHeading(text);
    }
}
