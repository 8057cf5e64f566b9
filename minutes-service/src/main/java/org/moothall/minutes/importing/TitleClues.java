package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What there is of each line of a page, of those beside it and of its place, that tells whether it is the title of the page's one
 * item. On purpose without our lists of what stands above a title: they know the pages that they are from, and mislead on others.
 */
final class TitleClues {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");
    private static final Pattern FIGURE = Pattern.compile("\\d++");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}++");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.]\\d\\d");
    private static final Pattern MONTH = Pattern.compile("(?i)\\b(?:" + Months.NAMES + ")\\b");

    /** From here on a line is of the text. */
    private static final int LONG = 60;

    /** From here on a line is a paragraph. */
    private static final int PARAGRAPH = 120;

    /** Up to here a line may say what the one below it is. */
    private static final int SHORT = 25;

    private static final int MOST_WORDS = 40;

    private final List<Piece> pieces;
    private final List<List<String>> words;

    /** The last line of the text that has a word. */
    private final Map<String, Integer> told = new HashMap<>();

    private TitleClues(List<Piece> pieces) {
        this.pieces = pieces;
        this.words = pieces.stream().map(piece -> words(piece.text())).toList();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).text().length() > LONG) {
                for (String word : words.get(i)) {
                    told.put(word, i);
                }
            }
        }
    }

    /** Of every line. */
    static List<Map<String, Float>> of(List<Piece> pieces) {
        TitleClues clues = new TitleClues(pieces);
        List<Map<String, Float>> all = new ArrayList<>();
        Place place = Place.TOP;
        for (int i = 0; i < pieces.size(); i++) {
            all.add(clues.of(i, place));
            place = place.below(i, pieces.get(i));
        }
        return all;
    }

    /**
     * What stands above a line.
     *
     * @param lines how many, without those of the site
     * @param last the last of them; -1 where there is none
     * @param paragraph whether a paragraph is among them
     * @param record whether a label of the minutes or the decision is
     */
    private record Place(int lines, int last, boolean paragraph, boolean record) {
        static final Place TOP = new Place(0, -1, false, false);

        Place below(int at, Piece piece) {
            boolean words = !piece.isFurniture() && !piece.text().isEmpty();
            return new Place(
                    words ? lines + 1 : lines,
                    words ? at : last,
                    paragraph || piece.text().length() > PARAGRAPH,
                    record || piece.label() == Label.MINUTES || piece.label() == Label.DECISION);
        }
    }

    private Map<String, Float> of(int at, Place place) {
        Piece piece = pieces.get(at);
        Clues clues = new Clues();
        clues.add("kind", piece.marker().kind());
        clues.add("shape", piece.shape());
        clues.add("label", piece.label());
        clues.addIf(piece.gapBefore(), "gap");
        clues.addIf(piece.strong(), "strong");
        clues.addIf(piece.isHeading(), "heading");
        clues.addIf(piece.isTold(), "told");
        clues.addIf(piece.isFurniture(), "furniture");
        clues.addIf(piece.href() != null, "link");
        clues.add("cells", Math.min(piece.cells().size(), 3));
        clues.add("mark", shape(piece.marker().text().strip()));
        clues.add("place", Math.min(place.lines(), 6));
        clues.addIf(place.paragraph(), "below paragraph");
        clues.addIf(place.record(), "below label");
        if (place.last() >= 0) {
            addAbove(clues, place.last());
        }
        addBelow(clues, at + 1);
        addWords(clues, at);
        return clues.strengths;
    }

    private void addAbove(Clues clues, int above) {
        Piece piece = pieces.get(above);
        clues.add("above", piece.label());
        if (piece.text().length() <= SHORT) {
            clues.add("words above", String.join(" ", words.get(above)));
        }
    }

    private void addBelow(Clues clues, int below) {
        if (below < pieces.size()) {
            clues.add("below", pieces.get(below).label());
            clues.addIf(pieces.get(below).isHeading(), "heading below");
        }
    }

    private void addWords(Clues clues, int at) {
        String text = pieces.get(at).text();
        List<String> own = words.get(at);
        clues.add("words", Math.min(own.size(), 12));
        if (own.isEmpty()) {
            return;
        }
        char last = text.charAt(text.length() - 1);
        clues.add("end", ".;!".indexOf(last) >= 0 ? "." : ":,".indexOf(last) >= 0 ? last : "word");
        clues.add("first", own.getFirst());
        clues.addIf(Character.isUpperCase(text.codePointAt(0)), "capital");
        clues.add("capitals", capitals(text));
        clues.addIf(text.indexOf(':') >= 0 && text.indexOf(':') < text.length() - 1, "colon");
        clues.addIf(FIGURE.matcher(text).find(), "figure");
        clues.addIf(TIME.matcher(text).find(), "time");
        clues.addIf(MONTH.matcher(text).find(), "month");
        long again =
                own.stream().filter(word -> told.getOrDefault(word, -1) > at).count();
        clues.add("told below", 4 * again / own.size());
        own.stream().filter(word -> !Character.isDigit(word.charAt(0))).forEach(word -> clues.add("word", word));
    }

    /** In quarters of the letters. */
    private static long capitals(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        return letters == 0
                ? 0
                : 4 * text.codePoints().filter(Character::isUpperCase).count() / letters;
    }

    /** "a.0.0" of "LC.23.1". */
    private static String shape(String marker) {
        return LETTERS.matcher(FIGURE.matcher(marker).replaceAll("0")).replaceAll("a");
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .limit(MOST_WORDS)
                .map(MatchResult::group)
                .toList();
    }

    private static final class Clues {
        private final Map<String, Float> strengths = new LinkedHashMap<>(Map.of(Weights.ANY, 1F));

        void add(String what, @Nullable Object value) {
            strengths.put(what + "=" + (value == null ? "none" : value), 1F);
        }

        void addIf(boolean holds, String what) {
            if (holds) {
                strengths.put(what, 1F);
            }
        }
    }
}
