package org.moothall.meetings.document.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.moothall.meetings.document.DocumentText;
import org.moothall.meetings.document.DocumentText.Legibility;

class BoundedReadingTest {
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String WORD = OOXML + "wordprocessingml.document";
    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String PDF = "application/pdf";
    private static final TextLimits USUAL = new TextLimits(2_000_000, 2_000, 1 << 20, Duration.ofSeconds(30), 1);

    @Test
    void readsAPdfPageByPage() throws IOException {
        assertThat(read(Papers.pdf("Libraries open longer.", "", "Bridges are mended."), PDF))
                .isEqualTo(new DocumentText(
                        Legibility.WHOLE, true, List.of("Libraries open longer.", "", "Bridges are mended.")));
    }

    @Test
    void readsWhatWordShowsAndNeitherWhatWasStruckOutNorComments() throws IOException {
        byte[] word = Papers.zip(Map.of(
                "word/document.xml",
                """
                <w:document xmlns:w="w"><w:body>
                  <w:p><w:r><w:t>Libraries &amp; </w:t></w:r><w:r><w:tab/><w:t>museums</w:t></w:r>
                    <w:del><w:r><w:delText>struck</w:delText></w:r></w:del></w:p>
                  <w:tbl><w:tr><w:tc><w:p><w:r><w:t>In a table</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                </w:body></w:document>\
                """,
                "word/footnotes.xml",
                "<w:footnotes xmlns:w=\"w\"><w:p><w:r><w:t>A note</w:t></w:r></w:p></w:footnotes>",
                "word/comments.xml",
                "<w:comments xmlns:w=\"w\"><w:p><w:r><w:t>canary</w:t></w:r></w:p></w:comments>"));

        assertThat(read(word, WORD))
                .isEqualTo(new DocumentText(
                        Legibility.WHOLE, false, List.of("Libraries & \tmuseums\nIn a table\nA note")));
    }

    @Test
    void readsSlidesInTheirOrderAsPages() throws IOException {
        String slide = "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><a:p><a:r><a:t>%s</a:t></a:r></a:p></p:sld>";
        byte[] slides = Papers.zip(Map.of(
                "ppt/slides/slide10.xml", slide.formatted("Tenth"),
                "ppt/slides/slide2.xml", slide.formatted("Second"),
                "ppt/notesSlides/notesSlide1.xml", slide.formatted("canary")));

        assertThat(read(slides, OOXML + "presentationml.presentation"))
                .isEqualTo(new DocumentText(Legibility.WHOLE, true, List.of("Second", "Tenth")));
    }

    @Test
    void readsSheetsAndOpenDocumentsAndPlainText() throws IOException {
        byte[] sheet =
                Papers.zip(Map.of("xl/sharedStrings.xml", "<sst><si><t>Costs</t></si><si><t>Rent</t></si></sst>"));
        byte[] open = Papers.zip(Map.of("content.xml", """
            <o:d xmlns:o="o" xmlns:t="t"><t:h>Head</t:h><t:p>One<t:s/>two<o:annotation><t:p>canary</t:p></o:annotation></t:p></o:d>
            """));

        assertThat(read(sheet, OOXML + "spreadsheetml.sheet").pages()).containsExactly("Costs\nRent");
        assertThat(read(open, ODT).pages()).containsExactly("Head\nOne two");
        assertThat(read("D\u0175r".getBytes(UTF_8), "text/plain").pages()).containsExactly("D\u0175r");
        assertThat(read("\u00a35".getBytes(Charset.forName("windows-1252")), "text/plain")
                        .pages())
                .containsExactly("\u00a35");
        assertThat(read(new byte[] {1}, "image/png")).isEqualTo(DocumentText.without(Legibility.NO_WORDS));
        assertThat(read(Papers.pdf("", ""), PDF)).isEqualTo(DocumentText.without(Legibility.NO_WORDS));
    }

    @Test
    void doesNotReadWhatIsBrokenLockedOrABomb() throws IOException {
        String blanks = " ".repeat(9 << 20);
        byte[] bomb = Papers.zip(Map.of("content.xml", "<d>" + blanks + "</d>"));
        byte[] entities = Papers.zip(
                Map.of("content.xml", "<!DOCTYPE p [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><d><p>x&a;</p></d>"));
        List<byte[]> files = List.of(bomb, entities, "PK".getBytes(UTF_8), Papers.zip(Map.of("mimetype", ODT)));

        for (byte[] file : files) {
            assertThat(read(file, ODT)).isEqualTo(DocumentText.without(Legibility.UNREADABLE));
        }
        for (byte[] file : List.of(Papers.lockedPdf("x"), "%PDF-1.7\n".getBytes(UTF_8), bombPdf())) {
            assertThat(read(file, PDF)).isEqualTo(DocumentText.without(Legibility.UNREADABLE));
        }
    }

    @Test
    void keepsTheBeginningOfWhatIsLongerThanIsKept() throws IOException {
        TextLimits few = new TextLimits(10, 2, 1 << 20, Duration.ofSeconds(30), 1);

        assertThat(read("0123456789 and more".getBytes(UTF_8), "text/plain", few))
                .isEqualTo(new DocumentText(Legibility.BEGINNING, false, List.of("0123456789")));
        assertThat(read(Papers.pdf("a", "b", "c", "d"), PDF, few).legibility()).isEqualTo(Legibility.BEGINNING);
    }

    @Test
    void givesUpWhatTakesTooLong() throws IOException {
        TextLimits noTime = new TextLimits(1_000, 10, 1 << 20, Duration.ZERO, 1);

        assertThat(read(Papers.pdf("Libraries"), PDF, noTime)).isEqualTo(DocumentText.without(Legibility.UNREADABLE));
    }

    @Test
    void readsNoMoreAtOnceThanItMay() throws IOException {
        BoundedReading reading = new BoundedReading(USUAL);
        PipedOutputStream sender = new PipedOutputStream();
        InputStream slow = new PipedInputStream(sender);
        CompletableFuture<Optional<DocumentText>> first = CompletableFuture.supplyAsync(() -> {
            try {
                return reading.read(slow, "text/plain");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        Awaitility.await()
                .until(() -> reading.read(new ByteArrayInputStream(new byte[0]), "text/plain")
                        .isEmpty());
        sender.write("done".getBytes(UTF_8));
        sender.close();

        assertThat(first.join()).isPresent();
        Awaitility.await()
                .until(() -> reading.read(new ByteArrayInputStream(new byte[0]), "text/plain")
                        .isPresent());
    }

    @Test
    void doesNotTakeAStoreThatIsAwayForADocumentThatCannotBeRead() {
        InputStream away = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the store is away");
            }
        };

        assertThatThrownBy(() -> new BoundedReading(USUAL).read(away, PDF)).isInstanceOf(IOException.class);
    }

    /** Its one page unpacks to more than may come out of a part. */
    private static byte[] bombPdf() throws IOException {
        return Papers.pdf("x".repeat(2 << 20));
    }

    private static DocumentText read(byte[] content, String mediaType) throws IOException {
        return read(content, mediaType, USUAL);
    }

    private static DocumentText read(byte[] content, String mediaType, TextLimits limits) throws IOException {
        return new BoundedReading(limits)
                .read(new ByteArrayInputStream(content), mediaType)
                .orElseThrow();
    }
}
