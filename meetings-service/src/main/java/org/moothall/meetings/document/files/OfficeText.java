package org.moothall.meetings.document.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.moothall.meetings.document.DocumentText;
import org.moothall.meetings.document.files.TextGathering.Full;

/**
 * The words of office documents, which are XML in a zip. They are read as a stream: however large a part unpacks, no more of
 * it is in memory than its words.
 */
final class OfficeText {
    private static final int OF_ALL = 8;

    /** The second slide before the tenth. */
    private static final Comparator<String> IN_ORDER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final OfficeKind kind;
    private final long mostUnpacked;
    private final TextGathering gathering;
    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    private long unpacked;

    private OfficeText(OfficeKind kind, TextLimits limits) {
        this.kind = kind;
        this.mostUnpacked = OF_ALL * limits.mostUnpacked();
        this.gathering = new TextGathering(limits);
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** @throws IOException if it is broken or locked, or unpacks to more than it may */
    static DocumentText read(byte[] content, OfficeKind kind, TextLimits limits) throws IOException {
        OfficeText reading = new OfficeText(kind, limits);
        Path file = Files.createTempFile("moothall-document-", ".zip");
        try {
            Files.write(file, content);
            reading.read(file);
            return reading.gathering.whole(kind.isPaged());
        } catch (Full full) {
            return reading.gathering.cut(full, kind.isPaged());
        } catch (XMLStreamException | RuntimeException broken) {
            throw new IOException("An office document that cannot be read", broken);
        } finally {
            Files.delete(file);
        }
    }

    private void read(Path file) throws IOException, XMLStreamException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> parts = zip.stream()
                    .map(ZipEntry::getName)
                    .filter(kind::isPart)
                    .sorted(IN_ORDER)
                    .toList();
            if (parts.isEmpty()) {
                throw new IOException("An office document without its parts");
            }
            for (String part : parts) {
                try (InputStream stream = zip.getInputStream(zip.getEntry(part))) {
                    readPart(counted(stream));
                }
            }
        }
    }

    private void readPart(InputStream part) throws XMLStreamException {
        XMLStreamReader reader = xml.createXMLStreamReader(part);
        int words = 0;
        int leftOut = 0;
        while (reader.hasNext()) {
            gathering.checkTime();
            reader.next();
            if (reader.isStartElement()) {
                String name = reader.getLocalName();
                words += kind.hasWords(name) ? 1 : 0;
                leftOut += kind.isLeftOut(name) ? 1 : 0;
                gathering.add(leftOut > 0 ? "" : kind.standsFor(name));
            } else if (reader.isEndElement()) {
                String name = reader.getLocalName();
                words -= kind.hasWords(name) ? 1 : 0;
                leftOut -= kind.isLeftOut(name) ? 1 : 0;
                gathering.add(kind.endsLine(name) ? "\n" : "");
            } else if (reader.isCharacters() && words > 0 && leftOut == 0) {
                gathering.add(reader.getText());
            }
        }
        reader.close();
        if (kind.isPaged()) {
            gathering.endPage();
        }
    }

    /** A bomb is told by what comes out of it, never by what the zip says of itself. */
    private InputStream counted(InputStream part) {
        return new FilterInputStream(part) {
            @Override
            public int read() throws IOException {
                count(1);
                return super.read();
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int read = super.read(buffer, from, length);
                count(Math.max(0, read));
                return read;
            }
        };
    }

    private void count(int more) throws IOException {
        unpacked += more;
        if (unpacked > mostUnpacked) {
            throw new IOException("A zip that unpacks to too much");
        }
    }
}
