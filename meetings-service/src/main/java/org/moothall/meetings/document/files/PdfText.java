package org.moothall.meetings.document.files;

import java.io.IOException;
import java.io.Writer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.moothall.meetings.document.DocumentText;
import org.moothall.meetings.document.files.TextGathering.Full;

/** The words of a PDF, page by page (Apache PDFBox). */
final class PdfText {
    private static final long IN_MEMORY = 16L << 20;
    private static final long ON_DISK = 256L << 20;

    private PdfText() {}

    /** @throws IOException if it is broken or locked */
    static DocumentText read(byte[] content, TextLimits limits) throws IOException {
        PackedStreams.check(content, limits);
        MemoryUsageSetting room = MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK);
        TextGathering gathering = new TextGathering(limits);
        try (PDDocument document = Loader.loadPDF(content, "", null, null, room.streamCache)) {
            if (document.getNumberOfPages() == 0) {
                throw new IOException("A PDF without pages");
            }
            new Stripper(gathering).writeText(document, Writer.nullWriter());
            return gathering.whole(true);
        } catch (Full full) {
            return gathering.cut(full, true);
        } catch (RuntimeException | StackOverflowError broken) {
            throw new IOException("A PDF that cannot be read", broken);
        }
    }

    private static final class Stripper extends PDFTextStripper {
        private final TextGathering gathering;

        Stripper(TextGathering gathering) {
            this.gathering = gathering;
            setSortByPosition(true);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            gathering.checkTime();
            super.processTextPosition(text);
        }

        @Override
        protected void writeString(String text) {
            gathering.add(text);
        }

        @Override
        protected void writeWordSeparator() {
            gathering.add(getWordSeparator());
        }

        @Override
        protected void writeLineSeparator() {
            gathering.add("\n");
        }

        @Override
        protected void endPage(PDPage page) {
            gathering.endPage();
        }
    }
}
