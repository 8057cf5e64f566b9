package org.moothall.minutes.document.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The council's styles for Word: they are kept as the parts of a document that Word itself would write. */
final class DocxStyles {
    static final String TITLE = "Title";
    static final String HEADING = "Heading1";
    static final String LIST = "ListBullet";
    static final String NUMBERED = "ListNumber";
    static final String CAPTION = "Caption";
    static final String MARK = "Mark";
    static final String SIGNATURE = "Signature";
    static final String STRONG = "Strong";
    static final String TABLE = "TableGrid";

    private DocxStyles() {}

    static void giveTo(XWPFDocument document) throws IOException {
        try (InputStream styles = open("/document/styles.xml");
                InputStream numbering = open("/document/numbering.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
        } catch (XmlException e) {
            throw new IllegalStateException("The styles for Word cannot be read", e);
        }
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(DocxStyles.class.getResourceAsStream(path), path);
    }
}
