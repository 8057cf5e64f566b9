package org.moothall.minutes.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moothall.minutes.importing.html.LabelledPage;

/** A line of labelled minutes that no rule takes for the heading of an item, and whether a label says that it is one. */
record HeadLesson(Map<String, Float> clues, boolean head) {

    /** All such lines of the minutes in a folder. */
    static List<HeadLesson> in(Path part) throws IOException {
        return LabelledPage.in(part).stream().flatMap(page -> of(page).stream()).toList();
    }

    private static List<HeadLesson> of(LabelledPage page) {
        List<Piece> pieces = RunInHead.allParted(Pieces.of(page.file().lines()));
        List<Integer> heads = ItemHeads.ifSeveral(pieces);
        List<HeadLesson> lessons = new ArrayList<>();
        if (heads.size() > 1) {
            Set<String> titles = new HashSet<>(TitleLesson.titles(page));
            heads.forEach(head -> titles.removeAll(TitleLesson.names(pieces.get(head))));
            LikelyHeads.candidates(pieces, heads)
                    .forEach((at, clues) -> lessons.add(new HeadLesson(
                            clues, TitleLesson.names(pieces.get(at)).stream().anyMatch(titles::contains))));
        }
        return lessons;
    }
}
