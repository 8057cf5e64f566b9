package org.moothall.minutes.document.html;

import java.nio.charset.StandardCharsets;
import org.moothall.minutes.document.Format;
import org.moothall.minutes.document.Paper;
import org.moothall.minutes.document.Typesetter;
import org.springframework.stereotype.Component;

/** A page for the screen that also prints well. */
@Component
final class HtmlTypesetter implements Typesetter {
    private final String style = Resources.text("/document/document.css") + Resources.text("/document/screen.css");

    @Override
    public Format format() {
        return Format.HTML;
    }

    @Override
    public byte[] set(Paper paper) {
        return HtmlPage.of(paper, style).outerHtml().getBytes(StandardCharsets.UTF_8);
    }
}
