package org.moothall.minutes.importing.files;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** Parts loose characters of a page into the lines that they stand on. */
final class PdfPage {

    private PdfPage() {}

    static List<String> lines(List<TextPosition> glyphs) {
        List<String> lines = new ArrayList<>();
        PdfLine line = new PdfLine();
        float y = Float.NaN;
        for (TextPosition glyph : glyphs) {
            boolean below = Math.abs(glyph.getYDirAdj() - y) > Math.max(1, glyph.getHeightDir() / 2);
            if (below) {
                lines.add(line.take());
            }
            y = glyph.getYDirAdj();
            line.add(List.of(glyph));
        }
        lines.add(line.take());
        return lines.stream().filter(words -> !words.isBlank()).toList();
    }
}
