package org.moothall.minutes.importing;

import java.util.List;

/**
 * Knows when a line goes on from the one before. Two signs: an unfinished line followed by a small letter, even across an
 * empty line; and, on a page whose lines were broken at a fixed width, a line that was full, so that the next word did not fit.
 */
record Wrapping(int width) {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 110;

    static Wrapping of(List<Line> lines) {
        int widest = 0;
        for (Line line : lines) {
            if (line.shape() != Line.Shape.PLAIN) {
                return new Wrapping(0);
            }
            widest = Math.max(widest, line.text().strip().length());
        }
        return new Wrapping(widest >= NARROWEST && widest <= WIDEST ? widest : 0);
    }

    boolean continues(Piece before, String text, Piece next) {
        boolean fresh = !next.marker().text().isEmpty() || next.label() != null || before.label() != null;
        if (fresh
                || before.shape() != next.shape()
                || text.isEmpty()
                || next.text().isEmpty()
                || next.isFurniture()
                || before.isFurniture()) {
            return false;
        }
        if (next.shape() == Line.Shape.LIST_ITEM) {
            return false;
        }
        boolean small = Character.isLowerCase(next.text().codePointAt(0)) && !Wording.isFinished(text);
        boolean cut = !next.gapBefore() || text.length() >= NARROWEST;
        return (small && cut) || (!next.gapBefore() && isFull(before, next));
    }

    private boolean isFull(Piece before, Piece next) {
        int space = next.text().indexOf(' ');
        int firstWord = space < 0 ? next.text().length() : space;
        int taken = before.marker().text().length() + before.text().length();
        return width > 0 && taken >= width / 2 && taken + 1 + firstWord > width;
    }
}
