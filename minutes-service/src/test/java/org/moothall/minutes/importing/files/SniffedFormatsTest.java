package org.moothall.minutes.importing.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.minutes.importing.Line;
import org.moothall.minutes.importing.Manuscript;
import org.moothall.minutes.importing.Markup;
import org.moothall.minutes.importing.Reading;
import org.moothall.minutes.importing.Reading.Reason;

class SniffedFormatsTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String WORDS = "The caf\u00E9 \u2013 \u2018Weald\u2019";
    private static final Markup AS_IT_IS = source -> List.of(new Line(source, Line.Shape.PLAIN, null));

    @Test
    void readsTextInTheCharsetThatItsSenderNamesAndElseAsUtf8() {
        assertThat(Files.lines(Files.read(WORDS.getBytes(WINDOWS), "text/plain", WINDOWS)))
                .containsExactly(WORDS);
        assertThat(Files.lines(Files.read(WORDS.getBytes(UTF_8), "text/plain", null)))
                .containsExactly(WORDS);
        assertThat(Files.reason(Files.read(WORDS.getBytes(WINDOWS), "text/plain", null)))
                .isEqualTo(Reason.UNDECODABLE);
    }

    @Test
    void believesAByteOrderMarkBeforeItsSender() {
        assertThat(Files.lines(Files.read(("\uFEFF" + WORDS).getBytes(UTF_8), "text/plain", WINDOWS)))
                .containsExactly(WORDS);
        assertThat(Files.lines(Files.read(("\uFEFF" + WORDS).getBytes(UTF_16LE), "text/plain", UTF_8)))
                .containsExactly(WORDS);
        assertThat(Files.lines(Files.read(("\uFEFF" + WORDS).getBytes(UTF_16BE), "text/plain", null)))
                .containsExactly(WORDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=windows-1252>",
                "<META HTTP-EQUIV=\"Content-Type\" CONTENT='text/html; charset=\"iso-8859-1\"'>",
                "<meta charset = 'latin1' >"
            })
    void readsHtmlInTheCharsetThatItNamesItself(String meta) {
        byte[] page = ("<html><head>" + meta + "</head><p>" + WORDS).getBytes(WINDOWS);

        assertThat(Files.text(html(page, null))).contains(WORDS);
    }

    @Test
    void believesTheSenderBeforeThePage() {
        byte[] page = ("<meta charset=windows-1252><p>" + WORDS).getBytes(UTF_8);

        assertThat(Files.text(html(page, UTF_8))).contains(WORDS);
        assertThat(Files.reason(html("<meta charset=klingon>x".getBytes(UTF_8), null)))
                .isEqualTo(Reason.UNDECODABLE);
    }

    @Test
    void tellsAFileByItsContentWhateverItsSenderSays() throws Exception {
        byte[] word = Docx.of(Docx.p("In Word")).bytes();
        byte[] pdf = Pdfs.ofLines(List.of(List.of("In a PDF")));

        assertThat(Files.lines(Files.read(word, "text/plain", null))).containsExactly("In Word");
        assertThat(Files.lines(Files.read(pdf, WordFile.WORD, null))).containsExactly("In a PDF");
        assertThat(Files.reason(Files.read("words".getBytes(UTF_8), PdfFile.PDF, null)))
                .isEqualTo(Reason.DAMAGED);
        assertThat(Files.text(Files.formats(AS_IT_IS, 20)
                        .read(new Manuscript("<!DOCTYPE html><html><p>x".getBytes(UTF_8), null, null))))
                .contains("<p>");
    }

    @Test
    void takesNoOtherKind() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

        assertThat(Files.reason(Files.read(png))).isEqualTo(Reason.UNKNOWN_KIND);
        assertThat(Files.reason(Files.read("{\\rtf1 words}".getBytes(ISO_8859_1))))
                .isEqualTo(Reason.UNKNOWN_KIND);
        assertThat(Files.reason(Files.read(new byte[0]))).isEqualTo(Reason.EMPTY);
        assertThat(Files.reason(Files.read(" \n".getBytes(UTF_8), "text/plain", null)))
                .isEqualTo(Reason.EMPTY);
    }

    @Test
    void takesNoMoreTextThanFillsThePagesThatAreAllowed() {
        String page = "words ".repeat(3500 / 6);

        assertThat(Files.reason(Files.read(page.repeat(21).getBytes(UTF_8), "text/plain", null)))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(Files.lines(Files.read(page.repeat(20).getBytes(UTF_8), "text/plain", null)))
                .hasSize(1);
    }

    private static Reading html(byte[] page, @Nullable Charset charset) {
        return Files.formats(AS_IT_IS, 20).read(new Manuscript(page, "text/html", charset));
    }
}
