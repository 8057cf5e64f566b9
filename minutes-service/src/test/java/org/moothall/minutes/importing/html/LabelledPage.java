package org.moothall.minutes.importing.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.moothall.minutes.importing.FoundItem;
import org.moothall.minutes.importing.ImportedPage;
import org.moothall.minutes.importing.Line;
import org.moothall.minutes.importing.MinutesReader;
import org.moothall.minutes.importing.PageReader;
import org.moothall.minutes.importing.Reading;

/** A page of the corpus and what a person found in it, one line each. See README.md beside the pages. */
public record LabelledPage(String name, boolean html, List<String> labels, String source) {
    private static final JsoupMarkup MARKUP = new JsoupMarkup();
    private static final PageReader READER = new PageReader(MARKUP);
    private static final String HEAD = "%% page ";
    private static final Pattern NAMING_NOBODY = Pattern.compile(" \\| for=; against=; abstain=$");
    private static final String NO_BREAK_SPACE = "\u237D";

    public static List<LabelledPage> in(Path part) throws IOException {
        List<LabelledPage> pages = new ArrayList<>();
        try (Stream<Path> councils = Files.list(part)) {
            for (Path council : councils.sorted().toList()) {
                for (String page : Files.readString(council).split("(?m)^" + HEAD)) {
                    if (!page.isBlank()) {
                        pages.add(of(page));
                    }
                }
            }
        }
        return pages;
    }

    private static LabelledPage of(String page) {
        String[] halves = page.split("\n%%\n", 2);
        List<String> lines = halves[0].lines().toList();
        String[] head = lines.getFirst().split(" ");
        return new LabelledPage(
                head[0],
                head[1].equals("html"),
                lines.subList(1, lines.size()).stream()
                        .map(label -> Parser.unescapeEntities(label, false))
                        .map(label -> NAMING_NOBODY.matcher(label).replaceFirst(""))
                        .toList(),
                halves[1].replace(NO_BREAK_SPACE, "\u00A0"));
    }

    /** Its items, as the service reads a page that nobody says anything of: what stands above the first comes first. */
    public List<ImportedPage> read() {
        Reading.Read file = file();
        return MinutesReader.ifSeveral(file)
                .map(whole -> Stream.concat(
                                Stream.of(whole.opening()),
                                whole.items().stream().map(FoundItem::page))
                        .toList())
                .orElseGet(() -> List.of(READER.read(file)));
    }

    /** Its lines, before anything is found in them. */
    public Reading.Read file() {
        return new Reading.Read(html ? "text/html" : "text/plain", lines(), List.of());
    }

    private List<Line> lines() {
        return html
                ? MARKUP.lines(source)
                : source.lines()
                        .map(line -> new Line(line, Line.Shape.PLAIN, null))
                        .toList();
    }
}
