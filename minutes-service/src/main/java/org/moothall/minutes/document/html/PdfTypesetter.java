package org.moothall.minutes.document.html;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.moothall.minutes.document.Format;
import org.moothall.minutes.document.Paper;
import org.moothall.minutes.document.Typesetter;
import org.springframework.stereotype.Component;

/** PDF after ISO 14289 (PDF/UA-1): tagged as the HTML is, with its language, its title and its fonts in it. */
@Component
final class PdfTypesetter implements Typesetter {
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "DejaVu Sans";
    private static final float VERSION = 1.7f;

    private final String style = Resources.text("/document/document.css") + Resources.text("/document/paper.css");

    PdfTypesetter() {
        // What it logs may have words of the document in it.
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public byte[] set(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder printer = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfVersion(VERSION)
                .useFont(() -> Resources.open(FONTS + "DejaVuSans.ttf"), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(() -> Resources.open(FONTS + "DejaVuSans-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true)
                .useUriResolver((base, uri) -> null)
                .withW3cDocument(new W3CDom().fromJsoup(page(paper)), "")
                .withProducer("Moothall")
                .toStream(out);
        try {
            printer.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** PDF/UA has no U+FEFF in a text (7.21.7); U+2060 is what Unicode has in its place. */
    private Document page(Paper paper) {
        Document page = HtmlPage.of(paper, style);
        page.nodeStream(TextNode.class)
                .toList()
                .forEach(node -> node.text(node.getWholeText().replace('\uFEFF', '\u2060')));
        return page;
    }
}
