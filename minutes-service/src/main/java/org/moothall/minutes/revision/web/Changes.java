package org.moothall.minutes.revision.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is different between two lists of paragraphs: which came, which went, and within one that stayed, which words. */
final class Changes {
    /** Where more words than this may differ, they are shown as a whole: time and memory grow with their square. */
    private static final int MOST_WORDS = 500;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)");

    private Changes() {}

    /** Words that are the same in both, or that only one of them has. */
    record Words(String change, String text) {}

    record Change(
            @Nullable String before,
            @Nullable String after,
            @Nullable List<Words> words) {}

    static List<Change> between(List<String> before, List<String> after) {
        return deltas(before, after).stream()
                .flatMap(delta ->
                        pairs(delta.getSource().getLines(), delta.getTarget().getLines()).stream())
                .toList();
    }

    private static List<Change> pairs(List<String> before, List<String> after) {
        return IntStream.range(0, Math.max(before.size(), after.size()))
                .mapToObj(place -> pair(at(before, place), at(after, place)))
                .toList();
    }

    private static Change pair(@Nullable String before, @Nullable String after) {
        boolean changed = before != null && after != null;
        return new Change(
                before, after, changed ? words(Objects.requireNonNull(before), Objects.requireNonNull(after)) : null);
    }

    private static List<Words> words(String before, String after) {
        List<String> left = List.of(BETWEEN_WORDS.split(before, -1));
        List<String> right = List.of(BETWEEN_WORDS.split(after, -1));
        int most = Math.min(left.size(), right.size());
        int head = alike(left, right, most);
        int tail = alike(left.reversed(), right.reversed(), most - head);
        List<Words> words = new ArrayList<>();
        add(words, "same", left.subList(0, head));
        words.addAll(middle(left.subList(head, left.size() - tail), right.subList(head, right.size() - tail)));
        add(words, "same", left.subList(left.size() - tail, left.size()));
        return words;
    }

    private static int alike(List<String> left, List<String> right, int most) {
        int length = 0;
        while (length < most && left.get(length).equals(right.get(length))) {
            length++;
        }
        return length;
    }

    private static List<Words> middle(List<String> left, List<String> right) {
        List<Words> words = new ArrayList<>();
        if (left.size() > MOST_WORDS || right.size() > MOST_WORDS) {
            add(words, "removed", left);
            add(words, "added", right);
            return words;
        }
        int done = 0;
        for (AbstractDelta<String> delta : deltas(left, right)) {
            int from = delta.getSource().getPosition();
            add(words, "same", left.subList(done, from));
            add(words, "removed", delta.getSource().getLines());
            add(words, "added", delta.getTarget().getLines());
            done = from + delta.getSource().size();
        }
        add(words, "same", left.subList(done, left.size()));
        return words;
    }

    private static void add(List<Words> words, String change, List<String> texts) {
        if (!texts.isEmpty()) {
            words.add(new Words(change, String.join("", texts)));
        }
    }

    private static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
        return DiffUtils.diff(before, after).getDeltas();
    }

    private static @Nullable String at(List<String> lines, int place) {
        return place < lines.size() ? lines.get(place) : null;
    }
}
