package org.moothall.minutes.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.importing.html.LabelledPage;

/**
 * A sentence of a labelled page, and what its labels say of it.
 *
 * @param verdict as the label has it, {@code "carried amendment"}; null where nothing was decided
 */
record Lesson(Told told, boolean task, @Nullable String verdict) {

    /** What a label says of words that a sentence has. */
    private record Label(String says, String words) {
        /** "First words…last words" stand in it in this order. */
        boolean isOf(String sentence) {
            int from = 0;
            for (String part : words.split("…", -1)) {
                String bare = part.strip().replaceAll("[ .;:,\"]+$", "");
                int at = sentence.indexOf(bare, from);
                if (at < 0) {
                    return false;
                }
                from = at + bare.length();
            }
            return true;
        }
    }

    /** All sentences of the pages in a folder. */
    static List<Lesson> in(Path part) throws IOException {
        return LabelledPage.in(part).stream().flatMap(page -> of(page).stream()).toList();
    }

    private static List<Lesson> of(LabelledPage page) {
        List<Label> tasks = labels(page, "action: ");
        List<Label> verdicts = labels(page, "verdict: ");
        return page.read().stream()
                .flatMap(item -> sentences(item).stream())
                .map(told -> new Lesson(told, taken(tasks, told) != null, taken(verdicts, told)))
                .toList();
    }

    /** Of the record, as a reader who knows no rules hears them. */
    private static List<Told> sentences(ImportedPage page) {
        List<Told> sentences = new ArrayList<>();
        String before = "";
        for (Block block : page.blocks()) {
            Passage passage = Passage.of(block);
            if (passage.isRecord()) {
                for (Sentence sentence : Sentence.in(passage)) {
                    sentences.add(new Told(sentence.plain(), before));
                    before = sentence.plain();
                }
            }
            before = passage.plain();
        }
        return sentences;
    }

    private static List<Label> labels(LabelledPage page, String kind) {
        List<Label> labels = new ArrayList<>();
        for (String label : page.labels()) {
            int words = label.indexOf(" | ");
            if (label.startsWith(kind) && words > 0) {
                labels.add(new Label(
                        label.substring(kind.length(), words),
                        plain(label.substring(words + 3)).replaceFirst("^(?:decision|outcome|resolution): ", "")));
            }
        }
        return labels;
    }

    /** Each label is of one sentence; of those that a sentence has, the first says what it is. */
    private static @Nullable String taken(List<Label> labels, Told told) {
        String sentence = plain(told.sentence());
        String says = null;
        for (Iterator<Label> left = labels.iterator(); left.hasNext(); ) {
            Label label = left.next();
            if (label.isOf(sentence)) {
                says = says == null ? label.says() : says;
                left.remove();
            }
        }
        return says;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u2013', '-')
                .replace('\u201C', '"')
                .replace('\u201D', '"');
    }
}
