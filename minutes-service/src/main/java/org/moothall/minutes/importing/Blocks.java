package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page as it is being laid out: blocks in order, and the lists that they are counted in. */
final class Blocks {

    /** An element of a list has fewer blocks than this; what has more is a numbered part of the record. */
    static final int LONGEST_ELEMENT = 5;

    /** "To approve payments:" */
    private static final Pattern CLOSING = Pattern.compile("\\s*(?::-?|[-\u2013\u2014])$");

    final List<Block> all = new ArrayList<>();
    final List<List<String>> cells = new ArrayList<>();
    final List<String> paragraphs = new ArrayList<>();
    final List<String> points = new ArrayList<>();
    final List<SupportingDocument> documents = new ArrayList<>();
    private int pointsAfter = -1;
    private int counted;

    /** How many blocks there are behind the last element that was counted. */
    private int since;

    private int titles;
    private boolean withoutLabel;

    void add(Block.Kind kind, Piece piece) {
        Integer index = switch (kind) {
            case PARAGRAPH -> listed(paragraphs, piece.text());
            case POINT -> listed(points, piece.text());
            case DOCUMENT -> document(piece);
            case FURNITURE, TITLE, HEADING, AGENDA, LABEL -> null;
        };
        if (piece.shape() == Line.Shape.ITEM_TITLE && piece.href() != null) {
            documents.add(DocumentLine.read(piece.text(), piece.href()));
        }
        if (kind == Block.Kind.POINT && pointsAfter < 0) {
            pointsAfter = paragraphs.size();
        }
        if (kind != Block.Kind.POINT || piece.marker().kind() != Marker.Kind.NUMBER) {
            boolean goesOn = kind == Block.Kind.POINT || kind == Block.Kind.PARAGRAPH || Margin.isBeside(piece.cells());
            counted = goesOn ? counted : 0;
            since++;
        } else {
            counted = piece.marker().number();
            since = 0;
        }
        cells.add(piece.cells());
        all.add(new Block(kind, piece.marker().text(), piece.text(), index, piece.cells()));
    }

    boolean goesOnCounting(int number) {
        return number == 1 || (counted > 0 && number == counted + 1 && since < LONGEST_ELEMENT);
    }

    boolean recordBegun() {
        return !paragraphs.isEmpty() || !points.isEmpty();
    }

    void titles(int count) {
        titles = count;
    }

    void unlabelled() {
        withoutLabel = true;
    }

    boolean lacksMinutesLabel() {
        return withoutLabel || all.stream().noneMatch(Blocks::beginsRecord);
    }

    int items() {
        long labels = all.stream().filter(Blocks::isMinutesLabel).count();
        return Math.max(titles, (int) labels);
    }

    int pointsAfterParagraph() {
        return pointsAfter < 0 ? paragraphs.size() : pointsAfter;
    }

    @Nullable String title() {
        for (Block block : all) {
            if (block.kind() == Block.Kind.TITLE) {
                return CLOSING.matcher(block.text()).replaceFirst("");
            }
        }
        return null;
    }

    private static boolean beginsRecord(Block block) {
        return block.kind() == Block.Kind.LABEL
                && (isMinutesLabel(block) || Label.of(block.text(), false) == Label.DECISION);
    }

    private static boolean isMinutesLabel(Block block) {
        return block.kind() == Block.Kind.LABEL && Label.of(block.text(), false) == Label.MINUTES;
    }

    private static int listed(List<String> list, String text) {
        list.add(text);
        return list.size() - 1;
    }

    private int document(Piece piece) {
        documents.add(DocumentLine.read(piece.text(), piece.href()));
        return documents.size() - 1;
    }
}
