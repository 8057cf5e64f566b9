package org.moothall.gateway.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A block of the page as it came, with what was read from it marked.
 *
 * @param number its place on the page, counted from 1
 * @param finding the finding that is this block, where it is text of the record or the title
 */
record Passage(
        int number, String kind, String marker, @Nullable String finding, List<Stretch> stretches, List<Doubt> doubts) {

    Passage {
        stretches = List.copyOf(stretches);
        doubts = List.copyOf(doubts);
    }

    /** All of the page in its order. */
    static List<Passage> of(Imported page, Findings findings, List<Doubt> doubts) {
        List<Finding> read = findings.all().stream()
                .filter(finding -> !finding.evidence().isEmpty())
                .toList();
        List<Passage> passages = new ArrayList<>();
        boolean titled = false;
        for (Imported.Block block : page.blocks()) {
            boolean title = block.kind().equals("title") && !titled;
            titled |= title;
            passages.add(of(passages.size() + 1, block, title, read, doubts));
        }
        return List.copyOf(passages);
    }

    public String anchor() {
        return "block-" + number;
    }

    /** The anchor by which its finding leads here. */
    public String readAs() {
        return "read-" + finding + "-1";
    }

    private static Passage of(int number, Imported.Block block, boolean title, List<Finding> read, List<Doubt> doubts) {
        boolean point = block.kind().equals("point");
        int index = point || block.kind().equals("paragraph") ? Objects.requireNonNullElse(block.index(), -1) : -1;
        String finding = title ? "title-1" : index < 0 ? null : block.kind() + "-" + (index + 1);
        List<Span> spans =
                read.stream().flatMap(one -> one.spans(point, index).stream()).toList();
        return new Passage(
                number,
                block.kind(),
                block.marker(),
                finding,
                Stretch.of(block.text(), spans),
                doubts.stream().filter(doubt -> isAt(doubt, number, finding)).toList());
    }

    private static boolean isAt(Doubt doubt, int number, @Nullable String finding) {
        String place = doubt.place();
        return place != null && (place.equals("block-" + number) || place.equals("read-" + finding + "-1"));
    }
}
