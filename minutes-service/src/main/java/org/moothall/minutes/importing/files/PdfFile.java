package org.moothall.minutes.importing.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.moothall.minutes.importing.ImportLimits;
import org.moothall.minutes.importing.Line;
import org.moothall.minutes.importing.Reading;
import org.moothall.minutes.importing.Reading.Reason;
import org.moothall.minutes.importing.Warning;

/** A PDF, opened with PDFBox: by its tags where it has them, else by the lines that stand on its pages. */
final class PdfFile {
    static final String PDF = "application/pdf";

    private static final long IN_MEMORY = 64L << 20;
    private static final long ON_DISK = 512L << 20;

    private final ImportLimits limits;

    PdfFile(ImportLimits limits) {
        this.limits = limits;
    }

    Reading.Read read(byte[] content) throws IOException {
        PdfStreams.check(content);
        MemoryUsageSetting room = MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK);
        try (PDDocument document = Loader.loadPDF(content, "", null, null, room.streamCache)) {
            return read(document);
        } catch (InvalidPasswordException locked) {
            throw new UnreadableFile(Reason.ENCRYPTED, "It opens with a password only.");
        } catch (RuntimeException broken) {
            throw new IOException("A PDF that cannot be opened", broken);
        }
    }

    private Reading.Read read(PDDocument document) throws IOException {
        if (document.getNumberOfPages() > limits.maxPages()) {
            throw new UnreadableFile(
                    Reason.TOO_LARGE,
                    "It has %d pages; at most %d are taken here."
                            .formatted(document.getNumberOfPages(), limits.maxPages()));
        }
        PdfGlyphs glyphs = PdfGlyphs.of(document);
        if (glyphs.isEmpty()) {
            throw new UnreadableFile(
                    Reason.NO_TEXT, "Its %d pages are pictures without words.".formatted(document.getNumberOfPages()));
        }
        PDStructureTreeRoot tags = document.getDocumentCatalog().getStructureTreeRoot();
        boolean tagged = tags != null && glyphs.areTagged();
        List<Line> lines = tagged ? new PdfTags(glyphs).read(tags) : PdfLines.of(document);
        return new Reading.Read(PDF, lines, doubts(document, glyphs));
    }

    private static List<Warning> doubts(PDDocument document, PdfGlyphs glyphs) {
        List<Warning> warnings = new ArrayList<>();
        if (glyphs.unknown() > 0) {
            warnings.add(new Warning(
                    Warning.Code.ENCODING,
                    "%d characters have no letter in the file's fonts and could not be read"
                            .formatted(glyphs.unknown()),
                    "page"));
        }
        for (int page : glyphs.blankPages(document.getNumberOfPages())) {
            warnings.add(new Warning(Warning.Code.PICTURES, "There are no words on page " + page, "page " + page));
        }
        boolean form = document.getDocumentCatalog().getAcroForm() != null
                && !document.getDocumentCatalog().getAcroForm().getFields().isEmpty();
        if (form) {
            warnings.add(new Warning(
                    Warning.Code.ACTIVE_CONTENT, "It has form fields; what is filled in there was not read", "page"));
        }
        return warnings;
    }
}
