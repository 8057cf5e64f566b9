package org.moothall.minutes.importing.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.importing.files.Docx.listed;
import static org.moothall.minutes.importing.files.Docx.p;
import static org.moothall.minutes.importing.files.Docx.styled;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.importing.ImportedPage;
import org.moothall.minutes.importing.Line;
import org.moothall.minutes.importing.Reading;
import org.moothall.minutes.importing.Reading.Reason;
import org.moothall.minutes.importing.Visible;
import org.moothall.minutes.importing.Warning;

class WordFileTest {
    private static final String LISTS = """
            <w:abstractNum w:abstractNumId="0">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2.%3"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="1">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="0"/>
              <w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
            """;

    @Test
    void countsNestedListsAsWordDoes() {
        byte[] file = Docx.of(listed(1, 0, "First")
                        + listed(1, 1, "Part")
                        + listed(1, 1, "Other part")
                        + listed(1, 2, "Deep")
                        + listed(1, 0, "Second")
                        + listed(1, 1, "Part again")
                        + listed(2, 0, "Bullet")
                        + listed(3, 0, "Started at seven")
                        + p("Not numbered"))
                .part("numbering", "numbering.xml", "numbering", LISTS)
                .bytes();

        Reading read = Files.read(file);

        assertThat(Files.lines(read))
                .containsExactly(
                        "1.  First",
                        "(a)  Part",
                        "(b)  Other part",
                        "1.b.i  Deep",
                        "2.  Second",
                        "(a)  Part again",
                        "\u2022  Bullet",
                        "7.  Started at seven",
                        "Not numbered");
        assertThat(Files.shapes(read)).filteredOn(Line.Shape.LIST_ITEM::equals).hasSize(8);
    }

    @Test
    void knowsHeadingsByTheirStyleAndItsAncestors() {
        byte[] file = Docx.of(styled("Kop", "Road safety") + styled("Body", "The Panel noted the report."))
                .part(
                        "styles",
                        "styles.xml",
                        "styles",
                        "<w:style w:styleId=\"H\"><w:name w:val=\"heading 2\"/></w:style>"
                                + "<w:style w:styleId=\"Kop\"><w:name w:val=\"Kop\"/><w:basedOn w:val=\"H\"/></w:style>"
                                + "<w:style w:styleId=\"Body\"><w:name w:val=\"Body\"/></w:style>")
                .bytes();

        assertThat(Files.shapes(Files.read(file))).containsExactly(Line.Shape.HEADING, Line.Shape.PLAIN);
    }

    @Test
    void makesALineOfARowOfDataAndParagraphsOfALayoutTable() {
        String data = "<w:tbl><w:tr>" + cell(p("Action")) + cell(p("Owner")) + "</w:tr><w:tr>" + cell(p("Write"))
                + cell(p("Clerk")) + "</w:tr></w:tbl>";
        String layout = "<w:tbl><w:tr>" + cell(p("4.")) + cell(p("Mill Lane") + p("It was noted.")) + "</w:tr></w:tbl>";

        assertThat(Files.lines(Files.read(Docx.of(data + layout).bytes())))
                .containsExactly("Action\tOwner", "Write\tClerk", "4.", "Mill Lane", "It was noted.");
    }

    @Test
    void findsInADocumentWhatItFindsInText() {
        byte[] file = Docx.of(p("Agenda item")
                        + p("Road safety")
                        + p("Minutes:")
                        + listed(2, 0, "The Director of Transport agreed to send members the figures.")
                        + p("RESOLVED: that the report be noted."))
                .part("numbering", "numbering.xml", "numbering", LISTS)
                .bytes();

        ImportedPage page = Files.page(file);

        assertThat(page.title()).isEqualTo("Road safety");
        assertThat(page.points()).hasSize(1);
        assertThat(page.actions())
                .singleElement()
                .satisfies(action -> assertThat(action.owner()).isEqualTo("Director of Transport"));
        assertThat(page.decisions()).hasSize(1);
    }

    @Test
    void readsInOrderWhatOthersForget() {
        String box = "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent>" + p("In a box")
                + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + p("In a box")
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent>";
        String words = "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r>"
                + "<w:ins><w:r><w:t>d</w:t></w:r></w:ins><w:smartTag><w:r><w:t>e</w:t></w:r></w:smartTag>"
                + "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>f</w:t></w:r></w:sdtContent></w:sdt>"
                + "<w:fldSimple w:instr=\"DATE\"><w:r><w:t>g</w:t></w:r></w:fldSimple>"
                + "<w:hyperlink><w:r><w:t>h</w:t></w:r></w:hyperlink><w:r><w:sym w:char=\"F0B7\"/></w:r></w:p>";
        byte[] file = Docx.of(
                        "<w:sdt><w:sdtContent>" + words + "</w:sdtContent></w:sdt><w:p><w:r>" + box + "</w:r></w:p>")
                .part("header", "header1.xml", "hdr", p("Draft"))
                .part("footnotes", "footnotes.xml", "footnotes", "<w:footnote>" + p("A note") + "</w:footnote>")
                .part("footer", "footer1.xml", "ftr", p("Page 1"))
                .bytes();

        Reading read = Files.read(file);

        assertThat(Files.lines(read))
                .containsExactly("Draft", "a\tb\u2011cdefgh\uF0B7", "In a box", "A note", "Page 1");
        assertThat(Files.shapes(read)).startsWith(Line.Shape.FURNITURE).endsWith(Line.Shape.FURNITURE);
    }

    @Test
    void saysWhatItLeftOutAndWhatWasHidden() {
        byte[] file = Docx.of(
                        "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr>"
                                + "<w:t>hidden</w:t></w:r><w:r><w:instrText>DDEAUTO calc</w:instrText></w:r></w:p>")
                .part("comments", "comments.xml", "comments", "<w:comment>" + p("Really?") + "</w:comment>")
                .bytes();

        Reading read = Files.read(file);

        assertThat(Files.lines(read)).containsExactly("hidden");
        assertThat(Files.warnings(read))
                .containsExactly(Warning.Code.TRACKED_CHANGES, Warning.Code.HIDDEN_TEXT, Warning.Code.COMMENTS);
    }

    @Test
    void readsWhatPoiWrites() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("The Panel noted the report.");
            document.createTable(1, 2).getRow(0).getCell(1).setText("cell");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);

            assertThat(Files.lines(Files.read(out.toByteArray())))
                    .containsExactly("The Panel noted the report.", "cell");
        }
    }

    @Test
    void losesNoCharacterOfDocumentsMadeAtRandom() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<String> words = new ArrayList<>();
            String body = content(random, words, 0);
            ImportedPage page = Files.page(Docx.of(body + p("end")).bytes());

            assertThat(Visible.of(page.blocks()))
                    .as("seed " + seed)
                    .isEqualTo(Visible.of(String.join("", words)) + "end");
        }
    }

    @Test
    void refusesMacrosWhereverTheyAre() {
        byte[] macros =
                Docx.of(p("a")).raw("word/vbaProject.bin", new byte[] {1}).bytes();
        byte[] docm = Docx.of(p("a"))
                .mainType("application/vnd.ms-word.document.macroEnabled.main+xml")
                .bytes();

        assertThat(Files.reason(Files.read(macros))).isEqualTo(Reason.MACROS);
        assertThat(Files.reason(Files.read(docm))).isEqualTo(Reason.MACROS);
    }

    @Test
    void refusesToFetchAnythingButLetsLinksBe() {
        byte[] template = Docx.of(p("a"))
                .relation("attachedTemplate", "http://127.0.0.1:9/evil.dotm", true)
                .bytes();
        byte[] link = Docx.of(p("a"))
                .relation("hyperlink", "https://wealdshire.example/", true)
                .bytes();

        assertThat(Files.reason(Files.read(template))).isEqualTo(Reason.EXTERNAL_PART);
        assertThat(Files.lines(Files.read(link))).containsExactly("a");
    }

    @Test
    void resolvesNoEntity() {
        byte[] file = Docx.of(p("&x;"))
                .prologue("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")
                .bytes();

        assertThat(Files.reason(Files.read(file))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void unpacksNoBomb() {
        byte[] large =
                Docx.of(p("a")).raw("word/media/x.bmp", new byte[60 << 20]).bytes();
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 5000; i++) {
            many.put("part" + i, new byte[0]);
        }

        assertThat(Files.reason(Files.read(large))).isEqualTo(Reason.BOMB);
        assertThat(Files.reason(Files.read(Docx.zip(many)))).isEqualTo(Reason.BOMB);
    }

    @Test
    void asksForNoPassword() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var locked = encryptor.getDataStream(container)) {
                locked.write(Docx.of(p("a")).bytes());
            }
            container.writeFilesystem(out);
        }

        assertThat(Files.reason(Files.read(out.toByteArray()))).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void neverFailsOnABrokenFile() {
        byte[] file = Docx.of(p("a") + listed(1, 0, "b"))
                .part("numbering", "numbering.xml", "numbering", LISTS)
                .bytes();
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            byte[] broken = file.clone();
            for (int i = 0; i < 1 + seed % 5; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }

            assertThat(Files.read(broken)).as("seed " + seed).isNotNull();
        }
    }

    @Test
    void refusesOtherZips() {
        assertThat(Files.reason(Files.read(Docx.zip(Map.of("a.txt", new byte[] {65})))))
                .isEqualTo(Reason.UNKNOWN_KIND);
    }

    private static String cell(String content) {
        return "<w:tc>" + content + "</w:tc>";
    }

    private static String content(Random random, List<String> words, int depth) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i <= random.nextInt(4); i++) {
            switch (random.nextInt(depth > 2 ? 4 : 7)) {
                case 0, 1, 2, 3 -> out.append(p(word(random, words)));
                case 4 ->
                    out.append("<w:sdt><w:sdtContent>" + content(random, words, depth + 1) + "</w:sdtContent></w:sdt>");
                case 5 ->
                    out.append("<w:p><w:r><w:t>" + word(random, words) + "</w:t><w:txbxContent>"
                            + content(random, words, depth + 1) + "</w:txbxContent><w:t>" + word(random, words)
                            + "</w:t></w:r></w:p>");
                default ->
                    out.append("<w:tbl><w:tr>" + cell(content(random, words, depth + 1))
                            + cell(content(random, words, depth + 1)) + "</w:tr></w:tbl>");
            }
        }
        return out.toString();
    }

    private static String word(Random random, List<String> words) {
        String word = List.of(
                        "RESOLVED", "1.", "(a)", "Minutes:", "agreed to", "\u200Bx", "\u05D0", "\u202Ey", "Decision")
                .get(random.nextInt(9));
        words.add(word);
        return word;
    }
}
