package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an existing council page, in whatever layout, into structured minutes. It proposes and never decides: each finding has
 * its evidence, each doubt a warning, and every character of the page is in the result. It takes any input.
 */
public final class PageReader {

    private final Markup markup;

    public PageReader(Markup markup) {
        this.markup = markup;
    }

    public ImportedPage readText(String text) {
        List<Line> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(Line.plain(line)));
        return read(lines);
    }

    public ImportedPage readHtml(String html) {
        return read(markup.lines(html));
    }

    public ImportedPage read(Reading.Read file) {
        ImportedPage page = read(file.lines());
        List<Warning> warnings = new ArrayList<>(file.warnings());
        warnings.addAll(page.warnings());
        return page.with(warnings);
    }

    private static ImportedPage read(List<Line> lines) {
        List<Piece> pieces = pieces(lines);
        Blocks blocks = Layout.of(pieces, Titles.ofOne(pieces));
        List<Warning> warnings = new ArrayList<>(Doubts.about(blocks));
        return page(blocks, null, warnings);
    }

    /** With a title that stands in one line with other words apart from them. */
    static List<Piece> pieces(List<Line> lines) {
        return RunInHead.parted(AgendaHead.parted(Pieces.of(lines)));
    }

    /** @param table the one whose rows the blocks are of, where its head stands above them */
    static ImportedPage page(Blocks blocks, @Nullable ActionTable table, List<Warning> doubts) {
        List<Warning> warnings = new ArrayList<>(doubts);
        Findings findings = Findings.of(blocks, table, warnings);
        ImportedPage page = new ImportedPage(
                blocks.title(),
                blocks.paragraphs,
                blocks.points,
                blocks.pointsAfterParagraph(),
                findings.actions(),
                findings.decisions(),
                findings.votes(),
                findings.movers(),
                findings.possible(),
                blocks.documents,
                blocks.all,
                warnings);
        Doubts.aboutTables(PageText.of(page)).ifPresent(warnings::add);
        return page.with(warnings);
    }
}
