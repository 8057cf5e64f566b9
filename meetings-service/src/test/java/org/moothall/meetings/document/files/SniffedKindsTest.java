package org.moothall.meetings.document.files;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.moothall.meetings.document.AcceptedKinds;

class SniffedKindsTest {

    private final SniffedKinds kinds = new SniffedKinds();

    @Test
    void tellsAPdfByItsFirstBytes() throws IOException {
        assertThat(kind("%PDF-1.7\n1 0 obj".getBytes(US_ASCII))).isEqualTo("application/pdf");
    }

    @Test
    void isNotTakenInByAnExecutableThatIsNamedLikeAPaper() throws IOException {
        byte[] windows = "MZ\0\0This program cannot be run in DOS mode".getBytes(US_ASCII);
        byte[] linux = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0};
        byte[] script = "#!/bin/sh\nrm -rf /\n".getBytes(US_ASCII);

        for (byte[] program : new byte[][] {windows, linux, script}) {
            String kind = kind(program);
            for (String name : new String[] {"report.pdf", "report.docx", "report.txt", "report.exe"}) {
                assertThat(AcceptedKinds.accepts(name, kind))
                        .as(name + " of kind " + kind)
                        .isFalse();
            }
        }
    }

    @Test
    void tellsAWordDocumentFromAnyOtherZip() throws IOException {
        assertThat(AcceptedKinds.accepts("report.docx", kind(zip("[Content_Types].xml", "word/document.xml"))))
                .isTrue();
        assertThat(AcceptedKinds.accepts("report.docx", kind(zip("virus.exe")))).isFalse();
        assertThat(AcceptedKinds.accepts("report.pdf", kind(zip("word/document.xml"))))
                .isFalse();
    }

    private String kind(byte[] content) throws IOException {
        return kinds.of(new ByteArrayInputStream(content));
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(US_ASCII));
            }
        }
        return bytes.toByteArray();
    }
}
