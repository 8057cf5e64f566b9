package org.moothall.gateway.importing;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found on a page, as it was read.
 *
 * @param kind title, paragraph, point, decision, action, vote or mover
 * @param number its place among those of the kind, counted from 1
 * @param said what it says; of votes and movers nothing, since these are mended as motions
 * @param more what else the page tells of it: the vote, the mover, what a decision was on, or when an action is due in the
 *     page's words
 * @param certainty of texts and motions certain: nothing else reads them
 */
record Finding(
        String kind,
        int number,
        Mending said,
        List<Evidence> evidence,
        @Nullable Object more,
        Certainty certainty) {

    Finding {
        evidence = List.copyOf(evidence);
    }

    Finding(String kind, int number, Mending said, List<Evidence> evidence, @Nullable Object more) {
        this(kind, number, said, evidence, more, Certainty.CERTAIN);
    }

    /** As the service calls it. */
    public String id() {
        return kind + "-" + number;
    }

    /** Whether it is text that stands in the draft as it stands on the page. */
    public boolean isText() {
        return kind.equals("paragraph") || kind.equals("point");
    }

    public boolean isOfMotions() {
        return kind.equals("vote") || kind.equals("mover");
    }

    List<Span> spans(boolean point, int index) {
        return IntStream.range(0, evidence.size())
                .filter(i -> stands(evidence.get(i), point, index))
                .mapToObj(i -> new Span(
                        id(), i + 1, evidence.get(i).start(), evidence.get(i).end()))
                .toList();
    }

    private static boolean stands(Evidence evidence, boolean point, int index) {
        Integer at = point ? evidence.point() : evidence.paragraph();
        return at != null && at == index;
    }

    static Finding text(String kind, int number, String text) {
        return new Finding(kind, number, Mending.of(text), List.of(), null);
    }
}
