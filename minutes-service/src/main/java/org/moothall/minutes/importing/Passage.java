package org.moothall.minutes.importing;

/** A paragraph or point of the record, with a twin for matching in which apostrophes and dashes are plain. */
record Passage(Block block, String text, String plain) {

    static Passage of(Block block) {
        return new Passage(block, block.text(), Glyphs.plain(block.text()));
    }

    boolean isRecord() {
        return switch (block.kind()) {
            case PARAGRAPH, POINT -> true;
            case FURNITURE, TITLE, HEADING, AGENDA, LABEL, DOCUMENT -> false;
        };
    }

    Evidence evidence(int start, int end) {
        boolean point = block.kind() == Block.Kind.POINT;
        return new Evidence(point ? block.index() : null, point ? null : block.index(), start, end);
    }

    String where() {
        String number = block.index() == null ? "" : " " + (block.index() + 1);
        return block.kind().name().toLowerCase(java.util.Locale.ROOT) + number;
    }
}
