package org.moothall.notifications.feed.web;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.moothall.notifications.feed.FeedEntry;

/** Writes the feed as Atom (RFC 4287); the same entries always give the same bytes. */
final class AtomWriter {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TAG = "tag:moothall.org,2026:";

    private final XMLOutputFactory factory = XMLOutputFactory.newFactory();
    private final String base;

    AtomWriter(String publicUrl) {
        this.base = publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
    }

    byte[] write(@Nullable String bodyId, List<FeedEntry> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = factory.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            feed(xml, bodyId, entries);
            xml.writeEndDocument();
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory takes whatever is written to it", e);
        }
    }

    private void feed(XMLStreamWriter xml, @Nullable String bodyId, List<FeedEntry> entries) throws XMLStreamException {
        String self = base + "/api/feeds/notices.atom"
                + (bodyId == null ? "" : "?body=" + URLEncoder.encode(bodyId, StandardCharsets.UTF_8));
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        text(xml, "id", TAG + "notices" + (bodyId == null ? "" : "/" + bodyId));
        text(xml, "title", "Council meetings: notices");
        text(xml, "updated", latest(entries).toString());
        link(xml, "self", self);
        xml.writeStartElement("author");
        text(xml, "name", "Democratic services");
        xml.writeEndElement();
        for (FeedEntry entry : entries) {
            entry(xml, entry);
        }
        xml.writeEndElement();
    }

    private void entry(XMLStreamWriter xml, FeedEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "id", TAG + entry.key());
        text(xml, "title", entry.headline());
        text(xml, "updated", entry.at().toString());
        link(xml, "alternate", base + entry.path());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", entry.event());
        text(xml, "content", String.join("\n", entry.particulars()));
        xml.writeEndElement();
    }

    private static Instant latest(List<FeedEntry> entries) {
        return entries.isEmpty() ? Instant.EPOCH : entries.getFirst().at();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", valid(address));
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(valid(text));
        xml.writeEndElement();
    }

    /** Leaves out what XML 1.0 has no place for, such as lone surrogates. */
    private static String valid(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || (c >= ' ' && c < Character.MIN_SURROGATE)
                        || (c > Character.MAX_SURROGATE && c < 0xFFFE)
                        || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
