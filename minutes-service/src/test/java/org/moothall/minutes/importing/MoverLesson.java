package org.moothall.minutes.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moothall.minutes.importing.html.Found;
import org.moothall.minutes.importing.html.LabelledPage;

/**
 * A name in a sentence of a labelled page, and what the labels say that whoever it is did there.
 *
 * @param did {@code "mover"}, {@code "seconder"}, or {@link Weights#NOTHING}
 */
record MoverLesson(Map<String, Float> clues, String did) {
    private static final String LABEL = "mover: ";
    static final String MOVER = "mover";
    static final String SECONDER = "seconder";

    /** By which of the sentences with a name the one is chosen that tells of a motion. */
    private static final Pattern TELLING = Pattern.compile(
            "(?i)\\b(?:mov(?:e|ing)|prop|motion|amendment|second|sec\\b|[cg]ynn?ig|eil(?:i|ydd)|p:|s:)|/");

    /** A notice of a motion has less than these. */
    private static final Pattern MOVING = Pattern.compile(
            "(?i)\\b(?:mov(?:ed|ing|er|es)|prop(?:os(?:ed|er|es|ing))?|second(?:ed|ing)|[cg]ynigi|eili)\\b");

    private static final Pattern SECONDING = Pattern.compile("(?i)\\b(?:second|sec\\b|2nd|eil(?:i|ydd)|s:|support)|/");

    /** How many sentences after a mover a seconder may be told. */
    private static final int NEAR = 4;

    private static final class Name {
        final NameClues.Mention mention;
        final String name;
        String did = Weights.NOTHING;

        Name(NameClues.Mention mention, String name) {
            this.mention = mention;
            this.name = name;
        }
    }

    /** A sentence and the names in it. */
    private record Heard(String sentence, List<Name> names) {
        int telling() {
            return MOVING.matcher(sentence).find()
                    ? 2
                    : TELLING.matcher(sentence).find() ? 1 : 0;
        }

        /** Of those who are called so and have done nothing yet the one nearest to such a word. */
        Optional<Name> called(String name, Pattern beside) {
            return names.stream()
                    .filter(one -> one.name.equalsIgnoreCase(name) && one.did.equals(Weights.NOTHING))
                    .min(Comparator.comparingInt(one -> distance(one, beside)));
        }

        private int distance(Name name, Pattern beside) {
            return beside.matcher(sentence)
                    .results()
                    .mapToInt(word ->
                            Math.max(0, Math.max(name.mention.start() - word.end(), word.start() - name.mention.end())))
                    .min()
                    .orElse(10_000);
        }
    }

    /** All names in the records of the pages in a folder. */
    static List<MoverLesson> in(Path part) throws IOException {
        return LabelledPage.in(part).stream().flatMap(page -> of(page).stream()).toList();
    }

    private static List<MoverLesson> of(LabelledPage page) {
        List<Heard> heard =
                page.read().stream().flatMap(item -> sentences(item).stream()).toList();
        for (String label : page.labels()) {
            if (label.startsWith(LABEL)) {
                String[] parts = label.substring(LABEL.length()).split(" \\| ");
                mark(heard, Found.name(parts[0]), Found.name(parts[1]));
            }
        }
        return heard.stream()
                .flatMap(one -> one.names().stream())
                .map(name -> new MoverLesson(name.mention.clues(), name.did))
                .toList();
    }

    /** In the sentence that tells most of a motion with both of them, or in that and one soon after it. */
    private static void mark(List<Heard> heard, String mover, String seconder) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < heard.size(); i++) {
            Heard one = heard.get(i);
            boolean both = one.called(seconder, SECONDING).isPresent();
            int score = one.called(mover, TELLING).isEmpty() ? 0 : 1 + 2 * one.telling() + (both ? 2 : 0);
            best = score > most ? i : best;
            most = Math.max(most, score);
        }
        if (best >= 0) {
            heard.get(best).called(mover, TELLING).ifPresent(name -> name.did = MOVER);
            heard.subList(best, Math.min(heard.size(), best + NEAR)).stream()
                    .filter(one -> SECONDING.matcher(one.sentence()).find())
                    .flatMap(one -> one.called(seconder, SECONDING).stream())
                    .findFirst()
                    .ifPresent(name -> name.did = SECONDER);
        }
    }

    private static List<Heard> sentences(ImportedPage page) {
        List<Heard> sentences = new ArrayList<>();
        for (Block block : page.blocks()) {
            Passage passage = Passage.of(block);
            if (passage.isRecord()) {
                for (Sentence sentence : Sentence.in(passage)) {
                    String plain = sentence.plain();
                    sentences.add(new Heard(
                            plain,
                            NameClues.in(sentence).stream()
                                    .map(one -> new Name(one, Found.name(plain.substring(one.start(), one.end()))))
                                    .toList()));
                }
            }
        }
        return sentences;
    }
}
