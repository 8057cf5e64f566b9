package org.moothall.minutes.importing.html;

import java.util.ArrayList;
import java.util.List;

/** Precision and recall of one kind of finding over all pages. */
final class Score {

    private final String kind;
    private int right;
    private int found;
    private int wanted;

    Score(String kind) {
        this.kind = kind;
    }

    void count(List<String> findings, List<String> expected) {
        List<String> left = new ArrayList<>(ofKind(expected));
        wanted += left.size();
        for (String finding : ofKind(findings)) {
            found++;
            right += left.remove(finding) ? 1 : 0;
        }
    }

    double f1() {
        return found + wanted == 0 ? 1 : 2.0 * right / (found + wanted);
    }

    private List<String> ofKind(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(kind + ": ") && line.length() > kind.length() + 2)
                .toList();
    }

    @Override
    public String toString() {
        return "%-9s precision %.3f recall %.3f (%d of %d found, %d wanted)"
                .formatted(
                        kind,
                        found == 0 ? 1 : (double) right / found,
                        wanted == 0 ? 1 : (double) right / wanted,
                        right,
                        found,
                        wanted);
    }
}
