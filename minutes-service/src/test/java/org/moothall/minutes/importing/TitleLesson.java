package org.moothall.minutes.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        List<String> titles = page.labels().stream()
                .filter(label -> label.startsWith(LABEL))
                .map(label -> bare(label.substring(LABEL.length())))
                .toList();
        List<Piece> pieces = PageReader.pieces(page.file().lines());
        List<Map<String, Float>> clues = TitleClues.of(pieces);
        List<TitleLesson> lessons = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean title = Stream.of(
                            piece.text(),
                            piece.marker().text() + " " + piece.text(),
                            Titles.numbered(piece).text())
                    .map(TitleLesson::bare)
                    .anyMatch(titles::contains);
            lessons.add(new TitleLesson(clues.get(i), title));
        }
        return lessons;
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
