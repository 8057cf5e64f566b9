package org.moothall.minutes.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.minutes.importing.html.LabelledPage;

/** A line of a labelled page of one item, and whether its label says that it is the title. */
record TitleLesson(Map<String, Float> clues, boolean title) {
    private static final String LABEL = "title: ";

    /** All lines of such pages in a folder. */
    static List<TitleLesson> in(Path part) throws IOException {
        return LabelledPage.in(part).stream()
                .filter(page -> MinutesReader.ifSeveral(page.file()).isEmpty())
                .flatMap(page -> of(page).stream())
                .toList();
    }

    private static List<TitleLesson> of(LabelledPage page) {
        List<String> titles = titles(page);
        List<Piece> pieces = PageReader.pieces(page.file().lines());
        List<Map<String, Float>> clues = TitleClues.of(pieces);
        List<TitleLesson> lessons = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            boolean title = names(pieces.get(i)).stream().anyMatch(titles::contains);
            lessons.add(new TitleLesson(clues.get(i), title));
        }
        return lessons;
    }

    /** What the labels say that items are called, in small letters and without signs. */
    static List<String> titles(LabelledPage page) {
        return page.labels().stream()
                .filter(label -> label.startsWith(LABEL))
                .map(label -> bare(label.substring(LABEL.length())))
                .toList();
    }

    /** What an item may be called that this line heads, likewise. */
    static Set<String> names(Piece piece) {
        return Stream.of(
                        piece.text(),
                        piece.marker().text() + " " + piece.text(),
                        Titles.numbered(piece).text())
                .map(TitleLesson::bare)
                .collect(Collectors.toSet());
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
