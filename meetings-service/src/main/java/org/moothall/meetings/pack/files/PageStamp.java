package org.moothall.meetings.pack.files;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * Prints a line at the foot of pages, on white, upright whichever way the page is turned. A screen reader leaves it out: it
 * is no part of the paper.
 */
final class PageStamp {
    private static final float SIZE = 9;
    private static final float MARGIN = 14;
    private static final float PADDING = 3;

    private final PDDocument document;
    private final PDFont font;

    PageStamp(PDDocument document) throws IOException {
        this.document = document;
        try (InputStream file = Typeface.bold()) {
            this.font = PDType0Font.load(document, file, true);
        }
    }

    void print(PDPage page, String line) throws IOException {
        float length = font.getStringWidth(line) / 1000 * SIZE;
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.transform(upright(page));
            float left = Math.max(0, width(page) - MARGIN - length);
            content.setNonStrokingColor(1f);
            content.addRect(left - PADDING, MARGIN - PADDING, length + 2 * PADDING, SIZE + 2 * PADDING);
            content.fill();
            content.setNonStrokingColor(0f);
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(left, MARGIN);
            content.showText(line);
            content.endText();
            content.endMarkedContent();
        }
    }

    private static boolean isOnItsSide(PDPage page) {
        return page.getRotation() % 180 != 0;
    }

    private static float width(PDPage page) {
        PDRectangle box = page.getCropBox();
        return isOnItsSide(page) ? box.getHeight() : box.getWidth();
    }

    /** From where a reader sees the lower left corner to where the page has it. */
    private static Matrix upright(PDPage page) {
        PDRectangle box = page.getCropBox();
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new Matrix(0, 1, -1, 0, box.getUpperRightX(), box.getLowerLeftY());
            case 180 -> new Matrix(-1, 0, 0, -1, box.getUpperRightX(), box.getUpperRightY());
            case 270 -> new Matrix(0, -1, 1, 0, box.getLowerLeftX(), box.getUpperRightY());
            default -> new Matrix(1, 0, 0, 1, box.getLowerLeftX(), box.getLowerLeftY());
        };
    }
}
