package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds, in minutes of a whole meeting whose items the rules have told apart, the headings that no rule took for one: those that
 * read like one to the second reader (ADR 0074).
 */
final class LikelyHeads {

    /** From here on nearly all are headings of items. */
    private static final double LIKELY = 0.75;

    /** From here on one is, if it is lettered or numbered before the next. */
    private static final double POSSIBLE = 0.3;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 140;

    private LikelyHeads() {}

    /** The places of all heads, those of the rules among them. */
    static List<Integer> with(List<Piece> pieces, List<Integer> heads) {
        if (heads.size() < 2) {
            return heads;
        }
        Set<Integer> known = Set.copyOf(heads);
        NavigableMap<Integer, Double> likely = new TreeMap<>();
        candidates(pieces, heads).forEach((at, clues) -> {
            boolean listed = mayBe(pieces.get(at + 1)) && !known.contains(at + 1); // "(a) Cheques", "(b) Invoices"
            likely.put(at, listed ? 0 : SecondReader.ofCorpus().head(clues));
        });
        NavigableSet<Integer> all = new TreeSet<>(heads);
        likely.forEach((at, likelihood) -> {
            if (likelihood >= LIKELY) {
                all.add(at);
            }
        });
        likely.forEach((at, likelihood) -> {
            if (likelihood >= POSSIBLE && isCountedOn(pieces, at, all)) {
                all.add(at);
            }
        });
        return List.copyOf(all);
    }

    /** "(i) Rainfall", where "(ii) Pumping station" is the next head. */
    private static boolean isCountedOn(List<Piece> pieces, int at, NavigableSet<Integer> heads) {
        Integer next = heads.higher(at);
        Marker own = pieces.get(at).marker();
        return next != null
                && (own.kind() == Marker.Kind.LETTER || own.kind() == Marker.Kind.BRACKETED_NUMBER)
                && own.kind() == pieces.get(next).marker().kind()
                && (own.leadsTo(pieces.get(next).marker(), 1)
                        || own.isRomanBefore(pieces.get(next).marker()));
    }

    /** The lines below the first head that may be one and are none by any rule, with what tells of each. */
    static NavigableMap<Integer, Map<String, Float>> candidates(List<Piece> pieces, List<Integer> heads) {
        Set<Integer> known = Set.copyOf(heads);
        Map<String, Integer> forms = new HashMap<>();
        heads.forEach(head -> forms.merge(form(pieces.get(head)), 1, Integer::sum));
        List<Map<String, Float>> clues = TitleClues.of(pieces);
        NavigableMap<Integer, Map<String, Float>> found = new TreeMap<>();
        int head = heads.getFirst();
        for (int i = head; i + 1 < pieces.size(); i++) {
            if (known.contains(i)) {
                head = i;
            } else if (mayBe(pieces.get(i))) {
                int alike = forms.getOrDefault(form(pieces.get(i)), 0);
                Map<String, Float> all = new HashMap<>(clues.get(i));
                List.of(
                                "form=" + form(pieces.get(i)),
                                "alike=" + (alike * 2 >= heads.size() ? "most" : Math.min(alike, 2)),
                                "since head=" + Math.min(i - head, 5),
                                "line above=" + (head == i - 1 ? "head" : kind(pieces.get(i - 1))),
                                "line below=" + (known.contains(i + 1) ? "head" : kind(pieces.get(i + 1))),
                                "length=" + Math.min(pieces.get(i).text().length() / 12, 8))
                        .forEach(clue -> all.put(clue, 1F));
                found.put(i, all);
            }
        }
        return found;
    }

    private static boolean mayBe(Piece piece) {
        return piece.isHeading()
                && !piece.isFurniture()
                && piece.cells().size() < 2
                && piece.text().length() >= SHORTEST
                && piece.text().length() <= LONGEST
                && !LoneHeads.isPart(piece.text())
                && !LoneHeads.isOfReport(piece.text());
    }

    private static String kind(Piece piece) {
        String told = Wording.isFinished(piece.text()) ? "told" : "open";
        return (piece.isHeading() ? "heading" : told) + (piece.gapBefore() ? " apart" : "");
    }

    /** What heads of one page have in common. */
    private static String form(Piece piece) {
        long letters = piece.text().codePoints().filter(Character::isLetter).count();
        long capitals = piece.text().codePoints().filter(Character::isUpperCase).count();
        char last =
                piece.text().isEmpty() ? ' ' : piece.text().charAt(piece.text().length() - 1);
        List<String> form = new ArrayList<>(List.of(
                piece.shape().name(),
                piece.marker().kind().name(),
                letters == capitals ? "all capitals" : capitals > 1 ? "capitals" : "a capital"));
        if (piece.strong()) {
            form.add("strong");
        }
        if (last == ':' || last == '.') {
            form.add(String.valueOf(last));
        }
        return String.join(" ", form);
    }
}
