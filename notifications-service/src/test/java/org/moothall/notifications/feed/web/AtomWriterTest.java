package org.moothall.notifications.feed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.moothall.notifications.feed.FeedEntry;
import org.w3c.dom.Document;

class AtomWriterTest {
    private final AtomWriter writer = new AtomWriter("https://council.example/");

    @Test
    void writesWhatAnXmlReaderReadsBack() throws Exception {
        Document feed = parse(writer.write(
                null, List.of(entry("<script>alert(1)</script> & \u0000\uD800 a lone \uFFFE surrogate 😀"))));

        assertThat(feed.getElementsByTagName("title").item(1).getTextContent())
                .isEqualTo("<script>alert(1)</script> &  a lone  surrogate 😀");
        assertThat(feed.getElementsByTagName("entry").getLength()).isOne();
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    }

    @Test
    void isTheSameToTheByteWhileNothingIsNew() {
        assertThat(writer.write("b1", List.of(entry("x")))).isEqualTo(writer.write("b1", List.of(entry("x"))));
    }

    @Test
    void isAWholeFeedWithoutEntries() throws Exception {
        assertThat(parse(writer.write("b&1", List.of()))
                        .getElementsByTagName("updated")
                        .item(0)
                        .getTextContent())
                .isEqualTo("1970-01-01T00:00:00Z");
    }

    private static FeedEntry entry(String headline) {
        return new FeedEntry(
                "m1/agenda-published",
                "b1",
                "agenda-published",
                headline,
                List.of("When: soon"),
                "/api/meetings/m1",
                Instant.parse("2026-11-23T10:00:00Z"));
    }

    private static Document parse(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
