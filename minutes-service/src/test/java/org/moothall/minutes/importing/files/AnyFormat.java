package org.moothall.minutes.importing.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.moothall.minutes.importing.Formats;
import org.moothall.minutes.importing.Markup;

/** A page of plain text as a file of another format, and what reads all of them. */
public final class AnyFormat {
    private static final int LINES_OF_A_PAGE = 45;

    private AnyFormat() {}

    public static Formats formats(Markup markup) {
        return Files.formats(markup, 20);
    }

    public static byte[] docx(String text) {
        return Docx.of(text.lines()
                        .map(line -> Docx.p(line.replace("&", "&amp;").replace("<", "&lt;")))
                        .collect(Collectors.joining()))
                .bytes();
    }

    /** Without tags, as most councils print theirs; a letter that the standard fonts have not becomes a dash. */
    public static byte[] pdf(String text) {
        List<String> lines = text.lines()
                .map(line -> line.replaceAll("[^\\x20-\\x7E\\xA1-\\xFF\u2013\u2019\u2022]", "-"))
                .toList();
        List<List<String>> pages = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += LINES_OF_A_PAGE) {
            pages.add(lines.subList(from, Math.min(lines.size(), from + LINES_OF_A_PAGE)));
        }
        try {
            return Pdfs.ofLines(pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
