package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.moothall.minutes.minutes.MinuteItem;

/**
 * Finds for the items of whole minutes those of the meeting's agenda: by their titles, which may differ in a word or two. A
 * number alone says nothing, because minutes often number on from the meeting before. Each agenda item is matched once.
 */
final class AgendaMatch {
    private static final double ALIKE = 0.75;
    private static final double ALIKE_UNDER_ONE_NUMBER = 0.4;

    private final List<MinuteItem> left;

    AgendaMatch(List<MinuteItem> agenda) {
        left = new ArrayList<>(agenda);
    }

    WholeMinutes match(WholeMinutes minutes) {
        List<FoundItem> matched = new ArrayList<>(minutes.items());
        List<Warning> warnings = new ArrayList<>(minutes.opening().warnings());
        for (double least : List.of(1.0, ALIKE, ALIKE_UNDER_ONE_NUMBER)) {
            for (int i = 0; i < matched.size(); i++) {
                if (matched.get(i).itemId() == null) {
                    matched.set(i, match(matched.get(i), least));
                }
            }
        }
        for (int i = 0; i < matched.size(); i++) {
            if (matched.get(i).itemId() == null) {
                warnings.add(new Warning(
                        Warning.Code.UNMATCHED_ITEM,
                        "The meeting's agenda has no item like \"%s\"".formatted(title(matched.get(i))),
                        "item " + (i + 1)));
            }
        }
        return new WholeMinutes(minutes.opening().with(warnings), minutes.attendance(), matched);
    }

    private FoundItem match(FoundItem found, double least) {
        Optional<MinuteItem> best = Optional.empty();
        double highest = least;
        for (MinuteItem item : left) {
            double alike = likeness(title(found), item.title());
            boolean numbered = least > ALIKE_UNDER_ONE_NUMBER
                    || found.number().replaceAll("\\D", "").equals(Integer.toString(item.number()));
            if (numbered && alike >= highest && (best.isEmpty() || alike > highest)) {
                best = Optional.of(item);
                highest = alike;
            }
        }
        best.ifPresent(left::remove);
        return best.map(item -> found.of(item.itemId())).orElse(found);
    }

    private static String title(FoundItem found) {
        String title = found.page().title();
        return title == null ? "" : title;
    }

    /** The share of words that two titles have in common. */
    private static double likeness(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        Set<String> all = new HashSet<>(words);
        all.addAll(others);
        words.retainAll(others);
        return all.isEmpty() ? 0 : (double) words.size() / all.size();
    }

    private static Set<String> words(String title) {
        Set<String> words = new HashSet<>();
        for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
