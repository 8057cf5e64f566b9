package org.moothall.minutes.importing.files;

import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Puts characters together to words: a gap, or a step to the next line, is a space where the file has none. */
final class PdfLine {
    private static final float OF_A_SPACE = 0.4f;
    private static final float OF_A_LINE = 0.5f;

    private final StringBuilder text = new StringBuilder();
    private @Nullable TextPosition last;

    void add(List<TextPosition> glyphs) {
        for (TextPosition glyph : glyphs) {
            TextPosition before = last;
            if (before != null && isApart(before, glyph)) {
                space();
            }
            text.append(glyph.getUnicode());
            last = glyph;
        }
    }

    void space() {
        if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    void cell() {
        text.append('\t');
        last = null;
    }

    void room() {
        text.append("  ");
        last = null;
    }

    String take() {
        String taken = text.toString();
        text.setLength(0);
        last = null;
        return taken;
    }

    private static boolean isApart(TextPosition before, TextPosition glyph) {
        boolean below = Math.abs(glyph.getYDirAdj() - before.getYDirAdj())
                > OF_A_LINE * Math.max(before.getHeightDir(), glyph.getHeightDir());
        float gap = glyph.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
        return below || gap > OF_A_SPACE * before.getWidthOfSpace();
    }
}
