package org.moothall.minutes.importing.files;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The paragraph styles of a document, as far as they say what is a heading and what is numbered. */
final class WordStyles {
    private static final int DEEPEST = 12;

    private final Map<String, Element> styles;

    private WordStyles(Map<String, Element> styles) {
        this.styles = styles;
    }

    static WordStyles of(@Nullable Element root) {
        Map<String, Element> styles = new HashMap<>();
        if (root != null) {
            for (Element style : Xml.children(root)) {
                if (Xml.is(style, "style")) {
                    styles.put(Xml.attribute(style, "styleId"), style);
                }
            }
        }
        return new WordStyles(styles);
    }

    boolean isHeading(@Nullable Element properties) {
        if (Xml.number(Xml.value(properties, "outlineLvl"), 9) < 9) {
            return true;
        }
        Element style = styles.get(Xml.value(properties, "pStyle"));
        for (int depth = 0; style != null && depth < DEEPEST; depth++) {
            String name = Xml.value(style, "name").toLowerCase(Locale.ROOT);
            boolean outlined = Xml.number(Xml.value(Xml.child(style, "pPr"), "outlineLvl"), 9) < 9;
            if (outlined || name.startsWith("heading") || name.equals("title") || name.equals("subtitle")) {
                return true;
            }
            style = styles.get(Xml.value(style, "basedOn"));
        }
        return false;
    }

    /** The numbering of a paragraph: its own, else that of its style. */
    @Nullable Element numbering(@Nullable Element properties) {
        Element own = Xml.child(properties, "numPr");
        Element style = styles.get(Xml.value(properties, "pStyle"));
        for (int depth = 0; own == null && style != null && depth < DEEPEST; depth++) {
            own = Xml.child(Xml.child(style, "pPr"), "numPr");
            style = styles.get(Xml.value(style, "basedOn"));
        }
        return own;
    }
}
