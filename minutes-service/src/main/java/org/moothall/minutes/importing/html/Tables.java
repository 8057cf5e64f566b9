package org.moothall.minutes.importing.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells a table of data from one that only lays out the page. */
final class Tables {

    private static final Set<String> STRUCTURE = Set.of(
            "ul", "ol", "dl", "table", "h1", "h2", "h3", "h4", "h5", "h6", "div", "section", "article", "blockquote");

    private Tables() {}

    /** A row of data has two or more cells, each with no more than one paragraph and no structure of its own. */
    static boolean isData(Element row) {
        if (row.childrenSize() < 2) {
            return false;
        }
        for (Element cell : row.children()) {
            int paragraphs = 0;
            for (Element child : cell.children()) {
                if (STRUCTURE.contains(child.normalName()) || child.normalName().equals("br")) {
                    return false;
                }
                paragraphs += child.normalName().equals("p") ? 1 : 0;
            }
            if (paragraphs > 1) {
                return false;
            }
        }
        return true;
    }
}
