package org.moothall.minutes.document.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.moothall.minutes.document.Format;
import org.moothall.minutes.document.Paper;
import org.moothall.minutes.document.Typesetter;
import org.springframework.stereotype.Component;

/** A Word document with styles of its own for headings, lists and tables, and its language and title said. */
@Component
final class DocxTypesetter implements Typesetter {

    @Override
    public Format format() {
        return Format.DOCX;
    }

    @Override
    public byte[] set(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            DocxStyles.giveTo(document);
            describe(document.getProperties().getCoreProperties(), paper);
            new DocxBody(document).write(paper);
            numberPages(document);
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void describe(CoreProperties about, Paper paper) {
        about.setTitle(paper.title() + ", " + paper.day());
        about.setCreator(paper.body());
        about.getUnderlyingProperties().setLanguageProperty(Optional.of(Paper.LANGUAGE));
    }

    private static void numberPages(XWPFDocument document) {
        XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.createRun().setText("Page ");
        line.getCTP().addNewFldSimple().setInstr("PAGE");
        line.createRun().setText(" of ");
        line.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }
}
