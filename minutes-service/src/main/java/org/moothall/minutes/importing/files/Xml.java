package org.moothall.minutes.importing.files;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads WordprocessingML by local names, which the transitional and the strict edition have in common. */
final class Xml {

    private Xml() {}

    static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName());
    }

    static @Nullable Element child(@Nullable Element parent, String name) {
        if (parent == null) {
            return null;
        }
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && is(element, name)) {
                return element;
            }
        }
        return null;
    }

    /** The attribute of that local name; empty where there is none. */
    static String attribute(@Nullable Element element, String name) {
        if (element == null) {
            return "";
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }

    /** The value of a property element such as {@code <w:ilvl w:val="1"/>}. */
    static String value(@Nullable Element parent, String name) {
        return attribute(child(parent, name), "val");
    }

    static int number(String written, int otherwise) {
        return written.matches("-?\\d{1,9}") ? Integer.parseInt(written) : otherwise;
    }

    /** Whether a property is on: it is when its element is there without a value that says no. */
    static boolean isOn(@Nullable Element parent, String name) {
        Element property = child(parent, name);
        String value = attribute(property, "val");
        return property != null && !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
