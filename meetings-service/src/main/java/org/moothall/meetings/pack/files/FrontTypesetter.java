package org.moothall.meetings.pack.files;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/** Sets the front sheet as a tagged PDF. */
@Component
final class FrontTypesetter {
    private static final float VERSION = 1.7f;

    FrontTypesetter() {
        // What it logs may have words of the agenda in it.
        XRLog.setLoggingEnabled(false);
    }

    byte[] set(Document page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfVersion(VERSION)
                .useFont(Typeface::plain, Typeface.FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(Typeface::bold, Typeface.FAMILY, 700, FontStyle.NORMAL, true)
                .useUriResolver((_, _) -> null)
                .withW3cDocument(new W3CDom().fromJsoup(page), "")
                .withProducer("Moothall")
                .toStream(out)
                .run();
        return out.toByteArray();
    }
}
