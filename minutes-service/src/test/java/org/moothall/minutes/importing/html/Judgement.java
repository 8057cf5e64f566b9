package org.moothall.minutes.importing.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether what was found on a page is what a person found there: which findings are right, too many, and missing. */
record Judgement(List<String> right, List<String> wrong, List<String> missed) {
    private static final char OWNER_END = '|';

    static Judgement of(String kind, LabelledPage page, List<String> found) {
        List<String> wanted =
                new ArrayList<>(expected(page).filter(line -> isOf(kind, line)).toList());
        List<String> right = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (String line : found.stream().filter(line -> isOf(kind, line)).toList()) {
            String label = wanted.stream()
                    .filter(want -> isMeant(want, line))
                    .findFirst()
                    .orElse(null);
            if (label == null) {
                wrong.add(line);
            } else {
                wanted.remove(label);
                right.add(line);
            }
        }
        return new Judgement(right, wrong, wanted);
    }

    /** How many of these sentences tell of something that is missed. */
    long toldBy(List<String> sentences) {
        List<String> left = new ArrayList<>(missed);
        return sentences.stream()
                .filter(sentence -> left.stream()
                        .filter(label -> inOrder(words(label), sentence))
                        .findFirst()
                        .filter(left::remove)
                        .isPresent())
                .count();
    }

    /** What stands on the page, without what the label says of it. */
    private static String words(String label) {
        int said = label.lastIndexOf(OWNER_END);
        return label.substring(said < 0 ? label.indexOf(": ") + 1 : said + 1);
    }

    /** A label of an action says two things: what is to be done, and whose it is. */
    private static Stream<String> expected(LabelledPage page) {
        return page.labels().stream().flatMap(label -> {
            if (label.startsWith("action: ")) {
                String task = label.substring(label.indexOf(" | ") + 3);
                return Stream.of("action: " + task, "owner: " + label.substring("action: ".length()));
            }
            return Stream.of(
                    label.startsWith("mover: ") ? mover(label) : label.startsWith("vote: ") ? vote(label) : label);
        });
    }

    private static String mover(String label) {
        String[] parts = label.substring("mover: ".length()).split(" \\| ");
        return "mover: " + Found.name(parts[0]) + " | " + Found.name(parts[1]) + " | " + parts[2];
    }

    /** A side that is named and not counted has as many votes as names. */
    private static String vote(String label) {
        int at = label.indexOf(" | ");
        if (at < 0) {
            return label;
        }
        String[] words = label.substring(0, at).split(" ");
        String[] counts = words[3].split("-");
        String[] sides = label.substring(at + 3).split(";");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < sides.length; i++) {
            String[] side = sides[i].strip().split("=", -1);
            List<String> voters = Arrays.stream(side[1].split(", "))
                    .filter(name -> !name.isBlank())
                    .map(Found::name)
                    .sorted()
                    .toList();
            counts[i] = counts[i].equals("?") && !voters.isEmpty() ? Integer.toString(voters.size()) : counts[i];
            names.add(side[0] + "=" + String.join(", ", voters));
        }
        words[3] = String.join("-", counts);
        return String.join(" ", words) + " | " + String.join("; ", names);
    }

    /** In any case; "first words…last words" means the text that begins and ends so; of verdicts the words may stand inside. */
    private static boolean isMeant(String want, String line) {
        if (plain(want).equals(plain(line))) {
            return true;
        }
        String kind = want.substring(0, want.indexOf(": "));
        if (kind.equals("action") || kind.equals("owner")) {
            return isTask(want.substring(kind.length() + 2), line.substring(kind.length() + 2));
        }
        if (kind.equals("verdict")) {
            String[] a = want.split(" \\| ", 2);
            String[] b = line.split(" \\| ", 2);
            String words =
                    a[1].replaceFirst("^(?i:decision|outcome|resolution): |^(?i:it was (?:\\w+ly )?)(?=[A-Z]{5})", "");
            return isVerdict(a[0], b[0])
                    && (inOrder(words, b[1]) || plain(words).endsWith(". " + plain(b[1])));
        }
        if (kind.equals("point") && want.contains("…")) {
            String[] ends = plain(want).split("…", -1);
            return plain(line).startsWith(ends[0]) && plain(line).endsWith(ends[ends.length - 1]);
        }
        return false;
    }

    /** A task that cannot be understood alone is given with its whole sentence, of which it is the end. */
    private static boolean isTask(String want, String found) {
        int ofWanted = want.lastIndexOf(OWNER_END) + 1;
        int ofFound = found.lastIndexOf(OWNER_END) + 1;
        String task = plain(want.substring(ofWanted));
        String told = plain(found.substring(ofFound));
        String raw = found.substring(ofFound).strip();
        boolean sentence = !raw.isEmpty() && Character.isUpperCase(raw.charAt(0));
        boolean ends = told.endsWith(" " + task);
        return want.substring(0, ofWanted).equalsIgnoreCase(found.substring(0, ofFound))
                && (told.equals(task) || (sentence && ends));
    }

    /** A label that does not say what was voted on leaves it open. */
    private static boolean isVerdict(String want, String found) {
        return found.equals(want) || (want.indexOf(' ', "verdict: ".length()) < 0 && found.startsWith(want + " "));
    }

    private static boolean inOrder(String want, String text) {
        int from = 0;
        for (String part : want.split("…", -1)) {
            int at = plain(text).indexOf(plain(part), from);
            if (at < 0) {
                return false;
            }
            from = at;
        }
        return true;
    }

    private static String plain(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll("[.;,:]?[\"\u201D]?$", "")
                .replaceAll(" \\(agenda item \\d+\\)$", "") // the number of a title, which may stand behind it
                .replace('’', '\'')
                .replace('–', '-');
    }

    private static boolean isOf(String kind, String line) {
        return line.startsWith(kind + ": ");
    }
}
