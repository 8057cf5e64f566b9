package org.moothall.meetings.document;

import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What may be attached to an agenda: papers and pictures, nothing that runs. */
public final class AcceptedKinds {

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String ODF = "application/vnd.oasis.opendocument.";
    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("pdf", "application/pdf"),
            Map.entry("docx", OOXML + "wordprocessingml.document"),
            Map.entry("xlsx", OOXML + "spreadsheetml.sheet"),
            Map.entry("pptx", OOXML + "presentationml.presentation"),
            Map.entry("odt", ODF + "text"),
            Map.entry("ods", ODF + "spreadsheet"),
            Map.entry("odp", ODF + "presentation"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("txt", "text/plain"));

    private AcceptedKinds() {}

    /** Whether a file of this name may hold content of this kind: a known kind, and the one that the name says. */
    public static boolean accepts(String fileName, String mediaType) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return mediaType.equals(BY_EXTENSION.get(extension));
    }

    public static String extensions() {
        return new TreeSet<>(BY_EXTENSION.keySet()).stream().collect(Collectors.joining(", "));
    }
}
