package org.moothall.minutes.importing.files;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** All characters of a PDF, each under the mark that its page gives it, so that tags can be followed and none is lost. */
final class PdfGlyphs extends PDFTextStripper {

    /** What stands under one mark of one page; a mark of -1 is none. */
    record Mark(COSDictionary page, int id) {
        private static final int NONE = -1;
    }

    private final Map<Mark, List<TextPosition>> marked = new HashMap<>();
    private final List<Mark> order = new ArrayList<>();
    private final Deque<Integer> marks = new ArrayDeque<>();
    private final BitSet worded = new BitSet();
    private @Nullable COSDictionary page;
    private int tagged;
    private int unknown;

    private PdfGlyphs() {
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    static PdfGlyphs of(PDDocument document) throws IOException {
        PdfGlyphs glyphs = new PdfGlyphs();
        glyphs.getText(document);
        return glyphs;
    }

    boolean isEmpty() {
        return worded.isEmpty();
    }

    boolean areTagged() {
        return tagged > 0;
    }

    int unknown() {
        return unknown;
    }

    List<Integer> blankPages(int pages) {
        List<Integer> blank = new ArrayList<>();
        for (int number = 1; number <= pages; number++) {
            if (!worded.get(number)) {
                blank.add(number);
            }
        }
        return blank;
    }

    /** Takes what stands under a mark; it is there once. */
    List<TextPosition> take(COSDictionary of, int id) {
        List<TextPosition> glyphs = marked.remove(new Mark(of, id));
        return glyphs == null ? List.of() : glyphs;
    }

    /** What nobody took, in the order of the pages. */
    List<List<TextPosition>> left() {
        return order.stream().filter(marked::containsKey).map(marked::get).toList();
    }

    @Override
    protected void startPage(PDPage started) {
        page = started.getCOSObject();
        marks.clear();
    }

    @Override
    protected void writePage() {
        // Nothing is written: the characters are kept by their marks.
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        int id = properties == null ? Mark.NONE : properties.getInt(COSName.MCID, Mark.NONE);
        int outer = marks.isEmpty() ? Mark.NONE : marks.peek();
        boolean artifact = COSName.ARTIFACT.equals(tag);
        marks.push(id == Mark.NONE && !artifact ? outer : id);
    }

    @Override
    public void endMarkedContentSequence() {
        marks.poll();
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        COSDictionary on = page;
        if (on == null) {
            return;
        }
        Mark mark = new Mark(on, marks.isEmpty() ? Mark.NONE : marks.peek());
        tagged += mark.id() == Mark.NONE ? 0 : 1;
        marked.computeIfAbsent(mark, _ -> {
                    order.add(mark);
                    return new ArrayList<>();
                })
                .add(glyph);
        if (!glyph.getUnicode().isBlank()) {
            worded.set(getCurrentPageNo());
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        unknown += font.toUnicode(code) == null ? 1 : 0;
        super.showGlyph(matrix, font, code, displacement);
    }
}
