package org.moothall.minutes.document.files;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An element of Akoma Ntoso that is being written. */
record AknElement(Element element) {
    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    static AknElement root(Document document) {
        Element root = document.createElementNS(NAMESPACE, "akomaNtoso");
        document.appendChild(root);
        return new AknElement(root);
    }

    AknElement add(String name) {
        Element child = element.getOwnerDocument().createElementNS(NAMESPACE, name);
        element.appendChild(child);
        return new AknElement(child);
    }

    AknElement with(String attribute, String value) {
        element.setAttribute(attribute, value);
        return this;
    }

    void text(String text) {
        element.appendChild(element.getOwnerDocument().createTextNode(text));
    }
}
