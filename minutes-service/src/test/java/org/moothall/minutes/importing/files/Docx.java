package org.moothall.minutes.importing.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes Word documents from their XML, good ones and bad ones. */
final class Docx {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder types = new StringBuilder();
    private String mainType = MAIN;
    private String prologue = "";

    static Docx of(String body) {
        Docx docx = new Docx();
        docx.parts.put("word/document.xml", body.getBytes(UTF_8));
        return docx;
    }

    /** A paragraph; words are XML already. */
    static String p(String words) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
    }

    static String styled(String style, String words) {
        return p(words).replace("<w:p>", "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>");
    }

    static String listed(int list, int level, String words) {
        return p(words).replace(
                        "<w:p>",
                        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>"
                                .formatted(level, list));
    }

    Docx mainType(String type) {
        mainType = type;
        return this;
    }

    Docx prologue(String text) {
        prologue = text;
        return this;
    }

    Docx part(String kind, String name, String root, String content) {
        raw("word/" + name, ("<w:%s %s>%s</w:%s>".formatted(root, W, content, root)).getBytes(UTF_8));
        relation(kind, name, false);
        types.append("<Override PartName=\"/word/%s\" ContentType=\"%s\"/>"
                .formatted(name, MAIN.replace("document.main", root)));
        return this;
    }

    Docx raw(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Docx relation(String kind, String target, boolean external) {
        relations.append("<Relationship Id=\"r%d\" Type=\"%s\" Target=\"%s\"%s/>"
                .formatted(relations.length(), OFFICE + kind, target, external ? " TargetMode=\"External\"" : ""));
        return this;
    }

    byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>(parts);
        String body = new String(all.get("word/document.xml"), UTF_8);
        all.put(
                "word/document.xml",
                (prologue + "<w:document " + W + "><w:body>" + body + "</w:body></w:document>").getBytes(UTF_8));
        all.put(
                "[Content_Types].xml",
                ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/>" + types
                                + "</Types>")
                        .getBytes(UTF_8));
        all.put(
                "_rels/.rels",
                rels("<Relationship Id=\"m\" Type=\"" + OFFICE + "officeDocument\" Target=\"word/document.xml\"/>"));
        all.put("word/_rels/document.xml.rels", rels(relations.toString()));
        return zip(all);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] rels(String relations) {
        return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                        + "</Relationships>")
                .getBytes(UTF_8);
    }
}
