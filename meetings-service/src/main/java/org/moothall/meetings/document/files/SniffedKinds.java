package org.moothall.meetings.document.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;
import org.moothall.meetings.document.DocumentKinds;
import org.springframework.stereotype.Component;

/** Tells documents by their first bytes (Apache Tika), and office documents, which are all zip files, by their entries. */
@Component
final class SniffedKinds implements DocumentKinds {

    private static final int ENTRIES_LOOKED_AT = 200;
    private static final int LONGEST_MIMETYPE = 200;
    private static final int SNIFFED = 64 * 1024;
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final Set<String> ZIPS = Set.of("application/zip", "application/x-tika-ooxml");
    private static final Map<String, String> OOXML_PARTS = Map.of(
            "word/document.xml", OOXML + "wordprocessingml.document",
            "xl/workbook.xml", OOXML + "spreadsheetml.sheet",
            "ppt/presentation.xml", OOXML + "presentationml.presentation");

    private final Tika tika = new Tika();

    @Override
    public String of(InputStream content) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(content, SNIFFED);
        buffered.mark(SNIFFED);
        String kind = tika.detect(buffered.readNBytes(SNIFFED / 2));
        if (!ZIPS.contains(kind)) {
            return kind;
        }
        buffered.reset();
        return ofZip(new ZipInputStream(buffered));
    }

    private static String ofZip(ZipInputStream zip) throws IOException {
        for (int looked = 0; looked < ENTRIES_LOOKED_AT; looked++) {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null) {
                break;
            }
            if (entry.getName().equals("mimetype")) {
                return new String(zip.readNBytes(LONGEST_MIMETYPE), StandardCharsets.US_ASCII);
            }
            String office = OOXML_PARTS.get(entry.getName());
            if (office != null) {
                return office;
            }
        }
        return "application/zip";
    }
}
