package org.moothall.gateway.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A piece of a text under the same spans throughout. The stretches of a text, one after the other, are the text.
 *
 * @param begins the spans that begin with it
 * @param under all spans that it is part of
 * @param ends the spans that end with it
 */
record Stretch(String text, List<Span> begins, List<Span> under, List<Span> ends) {

    Stretch {
        begins = List.copyOf(begins);
        under = List.copyOf(under);
        ends = List.copyOf(ends);
    }

    /** However the spans lie over each other; what of them lies outside of the text, or has no length, is not shown. */
    static List<Stretch> of(String text, List<Span> spans) {
        List<Span> shown = spans.stream()
                .map(span -> within(text, span))
                .filter(span -> span.start() < span.end())
                .toList();
        SortedSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        shown.forEach(span -> cuts.addAll(List.of(span.start(), span.end())));
        List<Integer> places = List.copyOf(cuts);
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i + 1 < places.size(); i++) {
            int from = places.get(i);
            int to = places.get(i + 1);
            stretches.add(new Stretch(
                    text.substring(from, to),
                    shown.stream().filter(span -> span.start() == from).toList(),
                    shown.stream()
                            .filter(span -> span.start() <= from && to <= span.end())
                            .toList(),
                    shown.stream().filter(span -> span.end() == to).toList()));
        }
        return List.copyOf(stretches);
    }

    public boolean isMarked() {
        return !under.isEmpty();
    }

    /** The kinds of the findings that it was read for, as names of classes of the style sheet. */
    public String look() {
        TreeSet<String> looks = new TreeSet<>();
        under.forEach(span -> looks.add("moot-found--" + span.finding().replaceAll("-\\d+$", "")));
        return String.join(" ", looks);
    }

    private static Span within(String text, Span span) {
        int start = Math.clamp(span.start(), 0, text.length());
        int end = Math.clamp(span.end(), 0, text.length());
        return start >= end
                ? new Span(span.finding(), span.number(), start, start)
                : new Span(span.finding(), span.number(), before(text, start), behind(text, end));
    }

    /** A character of two halves is never cut in two. */
    private static int before(String text, int at) {
        return isInACharacter(text, at) ? at - 1 : at;
    }

    private static int behind(String text, int at) {
        return isInACharacter(text, at) ? at + 1 : at;
    }

    private static boolean isInACharacter(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
