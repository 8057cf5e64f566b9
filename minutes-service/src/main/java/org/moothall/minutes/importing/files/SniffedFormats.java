package org.moothall.minutes.importing.files;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.tika.Tika;
import org.moothall.minutes.importing.Formats;
import org.moothall.minutes.importing.ImportLimits;
import org.moothall.minutes.importing.Line;
import org.moothall.minutes.importing.Manuscript;
import org.moothall.minutes.importing.Markup;
import org.moothall.minutes.importing.Reading;
import org.moothall.minutes.importing.Reading.Reason;
import org.springframework.stereotype.Component;

/** Tells a file by its first bytes (Apache Tika) and has it read by whoever knows its kind. */
@Component
final class SniffedFormats implements Formats {
    static final String HTML = "text/html";
    static final String TEXT = "text/plain";

    private static final int SNIFFED = 64 * 1024;
    private static final Set<String> MARKUP = Set.of(HTML, "application/xhtml+xml");

    private final Tika tika = new Tika();
    private final Markup markup;
    private final ImportLimits limits;

    SniffedFormats(Markup markup, ImportLimits limits) {
        this.markup = markup;
        this.limits = limits;
    }

    @Override
    public Reading read(Manuscript manuscript) {
        byte[] content = manuscript.content();
        if (content.length == 0) {
            return new Reading.Unreadable(Reason.EMPTY, "There is nothing in it.");
        }
        if (content.length > limits.maxBytes()) {
            return new Reading.Unreadable(
                    Reason.TOO_LARGE, "At most %d kB are taken here.".formatted(limits.maxBytes() / 1024));
        }
        try {
            return measured(opened(manuscript));
        } catch (UnreadableFile unreadable) {
            return unreadable.reading();
        } catch (IOException damaged) {
            return new Reading.Unreadable(Reason.DAMAGED, "It is broken, or not what it says that it is.");
        }
    }

    private Reading.Read opened(Manuscript manuscript) throws IOException {
        byte[] head = new byte[Math.min(SNIFFED, manuscript.content().length)];
        System.arraycopy(manuscript.content(), 0, head, 0, head.length);
        String kind = tika.detect(head);
        return switch (kind) {
            case "application/pdf" -> new PdfFile(limits).read(manuscript.content());
            case "application/zip", "application/x-tika-ooxml" -> WordFile.read(manuscript.content());
            case "application/x-tika-msoffice", "application/msword", "application/x-tika-ooxml-protected" ->
                throw OldOffice.unreadable(manuscript.content());
            default -> text(manuscript, kind);
        };
    }

    private Reading.Read text(Manuscript manuscript, String kind) throws UnreadableFile {
        boolean declared = manuscript.mediaType() != null
                && (manuscript.mediaType().equals(TEXT) || MARKUP.contains(manuscript.mediaType()));
        if (PdfFile.PDF.equals(manuscript.mediaType()) || WordFile.WORD.equals(manuscript.mediaType())) {
            throw new UnreadableFile(Reason.DAMAGED, "It is not the kind of file that it is said to be.");
        }
        if (!declared && !kind.startsWith("text/") && !MARKUP.contains(kind) && !kind.equals("application/xml")) {
            throw new UnreadableFile(Reason.UNKNOWN_KIND, "It is " + kind + ".");
        }
        boolean html = declared ? MARKUP.contains(manuscript.mediaType()) : MARKUP.contains(kind);
        String text = Charsets.decode(manuscript, html);
        if (text.isBlank()) {
            throw new UnreadableFile(Reason.EMPTY, "There are no words in it.");
        }
        return html
                ? new Reading.Read(HTML, markup.lines(text), markup.doubts(text))
                : new Reading.Read(TEXT, text.lines().map(SniffedFormats::plain).toList(), List.of());
    }

    private Reading.Read measured(Reading.Read read) throws UnreadableFile {
        long characters = 0;
        for (Line line : read.lines()) {
            characters += line.text().length();
        }
        if (limits.hasTooManyPages(characters)) {
            throw new UnreadableFile(
                    Reason.TOO_LARGE,
                    "It has about %d characters; at most %d pages are taken here."
                            .formatted(characters, limits.maxPages()));
        }
        return read;
    }

    private static Line plain(String text) {
        return new Line(text, Line.Shape.PLAIN, null);
    }
}
