package org.moothall.meetings.document.files;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedStreamsTest {
    private static final TextLimits SMALL = new TextLimits(1000, 10, 100_000, Duration.ofSeconds(1), 1);

    @Test
    void picturesDoNotCountForWhoeverLeavesThemPacked() throws IOException {
        byte[] scan = scan();

        assertThatCode(() -> PackedStreams.checkAllButPictures(scan, SMALL)).doesNotThrowAnyException();
        assertThatThrownBy(() -> PackedStreams.check(scan, SMALL)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</Type/ObjStm/N 1>>",
                "<</Subtype/Image/Type/ObjStm>>",
                "<</Type/Obj#53tm/Subtype/Image>>",
                "<</Type/ObjStm/X(1 0 obj<<)/Subtype/Image>>",
                "<</Type/ObjStm%1 0 obj<<\n/Subtype/Image>>",
                "<</Type/ObjStm/X<</Subtype/Image>>",
                "<</Type/XRef/Image true>>",
                "/Image",
                ""
            })
    void whatOnlyLooksLikeAPictureCounts(String dictionary) throws IOException {
        byte[] bomb = object(dictionary);

        assertThatThrownBy(() -> PackedStreams.checkAllButPictures(bomb, SMALL)).isInstanceOf(IOException.class);
    }

    private static byte[] scan() throws IOException {
        try (PDDocument document = Papers.document("A scan.")) {
            var picture =
                    LosslessFactory.createFromImage(document, new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB));
            try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(0))) {
                content.drawImage(picture, 0, 0);
            }
            return Papers.saved(document);
        }
    }

    private static byte[] object(String dictionary) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("%PDF-1.7\n1 0 obj\n" + dictionary + "\nstream\n").getBytes(StandardCharsets.ISO_8859_1));
        DeflaterOutputStream packed = new DeflaterOutputStream(out);
        packed.write(new byte[200_000]);
        packed.finish();
        out.writeBytes("\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }
}
