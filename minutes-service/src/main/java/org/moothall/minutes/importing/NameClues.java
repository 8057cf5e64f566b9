package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in a sentence, and what stands around each that tells whether whoever it is moved or seconded something. */
final class NameClues {

    /** Of a longer sentence the rest tells little. */
    private static final int LONGEST = 1_500;

    /** More names than this are a list. */
    private static final int MOST = 30;

    /** How many words before and behind a name tell of it. */
    private static final int NEAR = 5;

    private static final int LONGEST_RUN = 3;

    private static final Pattern NAME = Pattern.compile(
            "(?<titled>" + Person.TITLED + ")|(?<full>" + Person.WORD + "(?: " + Person.WORD
                    + "){1,3}+)|(?<initials>[A-Z]{2,4}(?![\\p{L}\\d]))|(?<word>\\p{Lu}\\p{Ll}[\\p{L}'-]+)|(?<other>\\p{L}++(?:'\\p{L}++)?+|\\d++|[:.;(),/\\[\\]–-])");

    private static final List<String> KINDS = List.of("titled", "full", "initials", "word");

    private NameClues() {}

    /**
     * A name by its place in the text of the sentence.
     *
     * @param titled whether a title or an office says that it is somebody
     * @param clues around it, with their strengths
     */
    record Mention(int start, int end, boolean titled, Map<String, Float> clues) {}

    private record Token(String word, String kind, int start, int end) {
        boolean isName() {
            return !kind.isEmpty();
        }
    }

    static List<Mention> in(Sentence sentence) {
        List<Token> tokens = tokens(sentence.plain());
        List<Integer> names = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isName()) {
                names.add(i);
            }
        }
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < Math.min(names.size(), MOST); i++) {
            Token token = tokens.get(names.get(i));
            mentions.add(
                    new Mention(token.start(), token.end(), token.kind().equals("titled"), clues(tokens, names, i)));
        }
        return mentions;
    }

    private static List<Token> tokens(String sentence) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = NAME.matcher(sentence).region(0, Math.min(sentence.length(), LONGEST));
        while (matcher.find()) {
            String kind = KINDS.stream()
                    .filter(one -> matcher.group(one) != null)
                    .findFirst()
                    .orElse("");
            String word = kind.isEmpty() ? matcher.group().toLowerCase(Locale.ROOT) : "Xx";
            tokens.add(new Token(word, kind, matcher.start(), matcher.end()));
        }
        return tokens;
    }

    private static Map<String, Float> clues(List<Token> tokens, List<Integer> names, int which) {
        int at = names.get(which);
        Map<String, Float> clues = new LinkedHashMap<>(Map.of(Weights.ANY, 1F));
        String kind = tokens.get(at).kind();
        add(clues, "kind=" + kind);
        add(clues, "which=" + Math.min(which, 3) + " of " + Math.min(names.size(), 4));
        for (int length = 1; length <= LONGEST_RUN; length++) {
            String left = run(tokens, at - length, at);
            String right = run(tokens, at + 1, at + 1 + length);
            add(clues, "left=" + left);
            add(clues, "right=" + right);
            if (length == 1) {
                add(clues, kind + " left=" + left);
                add(clues, kind + " right=" + right);
                add(clues, "left=" + left + " right=" + right);
            }
        }
        for (int i = 1; i <= NEAR; i++) {
            add(clues, "before=" + run(tokens, at - i, at - i + 1));
            add(clues, "behind=" + run(tokens, at + i, at + i + 1));
        }
        if (which > 0) {
            add(clues, "since=" + run(tokens, Math.max(names.get(which - 1) + 1, at - NEAR), at));
        }
        if (which + 1 < names.size()) {
            add(clues, "until=" + run(tokens, at + 1, Math.min(names.get(which + 1), at + 1 + NEAR)));
        }
        add(clues, "begins=" + run(tokens, 0, 2));
        float strength = (float) (1 / Math.sqrt(tokens.size()));
        tokens.forEach(token -> clues.merge("has=" + token.word(), strength, Float::max));
        return clues;
    }

    private static void add(Map<String, Float> clues, String clue) {
        clues.put(clue, 1F);
    }

    /** The words of a place in the sentence, with a sign for what is before its beginning or behind its end. */
    private static String run(List<Token> tokens, int from, int to) {
        StringJoiner words = new StringJoiner(" ");
        for (int i = from; i < to; i++) {
            if (i >= -1 && i <= tokens.size()) {
                words.add(i < 0 ? "^" : i == tokens.size() ? "$" : tokens.get(i).word());
            }
        }
        return words.toString();
    }
}
