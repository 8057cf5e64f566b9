package org.moothall.minutes.importing.html;

import java.util.List;
import org.moothall.minutes.importing.ImportedPage;

/** A labelled page with its items as they were read, and what was found in them. */
record ReadPage(LabelledPage page, List<ImportedPage> items, List<String> found) {

    static ReadPage of(LabelledPage page) {
        List<ImportedPage> items = page.read();
        return new ReadPage(page, items, Found.in(items));
    }

    @Override
    public String toString() {
        return page.name();
    }
}
