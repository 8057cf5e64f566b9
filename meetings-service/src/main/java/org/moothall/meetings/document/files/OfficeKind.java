package org.moothall.meetings.document.files;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where an office document has its words: in which parts of the zip, in which elements. Comments, what was struck out, and the
 * speaker's notes are left out: they are not what was published to be read.
 *
 * @param isPaged whether each part is a page
 */
record OfficeKind(Pattern parts, Set<String> words, Set<String> lines, Set<String> leftOut, boolean isPaged) {
    private static final OfficeKind DOCX = new OfficeKind(
            Pattern.compile("word/(document|footnotes|endnotes)\\.xml"),
            Set.of("t"),
            Set.of("p"),
            Set.of("Fallback"),
            false);
    private static final OfficeKind XLSX = new OfficeKind(
            Pattern.compile("xl/(sharedStrings|worksheets/sheet\\d+)\\.xml"),
            Set.of("t"),
            Set.of("si", "is"),
            Set.of("rPh"),
            false);
    private static final OfficeKind PPTX = new OfficeKind(
            Pattern.compile("ppt/slides/slide\\d+\\.xml"), Set.of("t"), Set.of("p"), Set.of("Fallback"), true);
    private static final OfficeKind ODF = new OfficeKind(
            Pattern.compile("content\\.xml"),
            Set.of("p", "h"),
            Set.of("p", "h"),
            Set.of("annotation", "tracked-changes", "notes"),
            false);

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final Map<String, String> STAND_FOR =
            Map.of("tab", "\t", "br", "\n", "cr", "\n", "s", " ", "line-break", "\n");

    static Optional<OfficeKind> of(String mediaType) {
        if (mediaType.startsWith(OPEN_DOCUMENT)) {
            return Optional.of(ODF);
        }
        return switch (mediaType.substring(mediaType.lastIndexOf('.', mediaType.lastIndexOf('.') - 1) + 1)) {
            case "wordprocessingml.document" -> Optional.of(DOCX);
            case "spreadsheetml.sheet" -> Optional.of(XLSX);
            case "presentationml.presentation" -> Optional.of(PPTX);
            default -> Optional.empty();
        };
    }

    boolean isPart(String name) {
        return parts.matcher(name).matches();
    }

    boolean hasWords(String element) {
        return words.contains(element);
    }

    boolean isLeftOut(String element) {
        return leftOut.contains(element);
    }

    boolean endsLine(String element) {
        return lines.contains(element);
    }

    /** The white space that an element is for. */
    String standsFor(String element) {
        return STAND_FOR.getOrDefault(element, "");
    }
}
