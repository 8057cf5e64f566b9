package org.moothall.minutes.importing.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.importing.Line;
import org.moothall.minutes.importing.Reading;
import org.moothall.minutes.importing.Reading.Reason;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A Word document (.docx), opened with Apache POI. Its parts are read as XML without entities, and the text is taken from the
 * XML itself, in its order: what POI's own model does not know, such as text boxes, is not lost.
 */
final class WordFile {
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String MACROS = "macroenabled";
    private static final String MAIN = "wordprocessingml";

    private final OPCPackage parts;
    private final PackagePart main;

    private WordFile(OPCPackage parts, PackagePart main) {
        this.parts = parts;
        this.main = main;
    }

    static Reading.Read read(byte[] content) throws IOException {
        if (!Zips.check(content).contains("[Content_Types].xml")) {
            throw new UnreadableFile(Reason.UNKNOWN_KIND, "It is a zip, and no Word document.");
        }
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(content))) {
            return new WordFile(parts, main(parts)).read();
        } catch (OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException | SAXException broken) {
            throw new IOException("A package that cannot be opened", broken);
        }
    }

    private static PackagePart main(OPCPackage parts) throws UnreadableFile {
        for (PackageRelationship relation : parts.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")
                    && relation.getTargetMode() == TargetMode.INTERNAL) {
                PackagePart part = parts.getPart(relation);
                if (part != null && part.getContentType().contains(MAIN)) {
                    return part;
                }
                if (part != null && isMacros(part)) {
                    throw macros();
                }
            }
        }
        throw new UnreadableFile(Reason.UNKNOWN_KIND, "It is a zip, and no Word document.");
    }

    private Reading.Read read() throws IOException, OpenXML4JException, SAXException {
        for (PackagePart part : parts.getParts()) {
            check(part);
        }
        WordStyles styles = WordStyles.of(related(main, "/styles"));
        WordNumbers numbers = WordNumbers.of(related(main, "/numbering"));
        WordText text = new WordText(styles, numbers);
        List<Line> lines = new ArrayList<>();
        gather(text, "/header", lines);
        lines.addAll(text.read(xml(main), main, null));
        gather(text, "/footnotes", lines);
        gather(text, "/endnotes", lines);
        gather(text, "/footer", lines);
        boolean comments = related(main, "/comments") != null;
        return new Reading.Read(WORD, lines, text.warnings(comments));
    }

    /** Headers and footers are the page's furniture; notes are said below the text. */
    private void gather(WordText text, String kind, List<Line> lines)
            throws IOException, InvalidFormatException, SAXException {
        Line.Shape shape = kind.endsWith("notes") ? null : Line.Shape.FURNITURE;
        for (PackageRelationship relation : main.getRelationships()) {
            if (relation.getRelationshipType().endsWith(kind)) {
                PackagePart part = main.getRelatedPart(relation);
                lines.addAll(text.read(xml(part), part, shape));
            }
        }
    }

    private static void check(PackagePart part) throws UnreadableFile, InvalidFormatException {
        if (isMacros(part)) {
            throw macros();
        }
        if (part.isRelationshipPart()) {
            return;
        }
        for (PackageRelationship relation : part.getRelationships()) {
            boolean link = relation.getRelationshipType().endsWith("/hyperlink");
            if (relation.getTargetMode() == TargetMode.EXTERNAL && !link) {
                String kind = relation.getRelationshipType();
                throw new UnreadableFile(
                        Reason.EXTERNAL_PART,
                        "A part of it (%s) is to be fetched from elsewhere."
                                .formatted(kind.substring(kind.lastIndexOf('/') + 1)));
            }
        }
    }

    private static boolean isMacros(PackagePart part) {
        String type = part.getContentType().toLowerCase(java.util.Locale.ROOT);
        return type.contains(MACROS)
                || type.contains("vbaproject")
                || type.contains("activex")
                || part.getPartName()
                        .getName()
                        .toLowerCase(java.util.Locale.ROOT)
                        .endsWith("vbaproject.bin");
    }

    private static UnreadableFile macros() {
        return new UnreadableFile(Reason.MACROS, "It has macros in it, or controls that run.");
    }

    private static @Nullable Element related(PackagePart part, String kind)
            throws IOException, InvalidFormatException, SAXException {
        for (PackageRelationship relation : part.getRelationships()) {
            if (relation.getRelationshipType().endsWith(kind)) {
                return xml(part.getRelatedPart(relation));
            }
        }
        return null;
    }

    private static Element xml(PackagePart part) throws IOException, SAXException {
        try (InputStream in = part.getInputStream()) {
            return DocumentHelper.readDocument(in).getDocumentElement();
        }
    }
}
