package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;

/** The words that stand before a place in a text, last first, with their places; never more than a clause holds. */
record Words(String text, List<Integer> starts, List<Integer> ends) {

    private static final int MOST = 40;

    static Words before(String text, int floor, int at) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int end = at;
        while (starts.size() < MOST && end > floor) {
            while (end > floor && text.charAt(end - 1) == ' ') {
                end--;
            }
            int start = end;
            while (start > floor && text.charAt(start - 1) != ' ' && end - start < 80) {
                start--;
            }
            if (start == end) {
                break;
            }
            starts.add(start);
            ends.add(end);
            end = start;
        }
        return new Words(text, starts, ends);
    }

    /** The same without the last ones, and without the comma that ended them. */
    Words from(int first) {
        List<Integer> last = new ArrayList<>(ends.subList(first, ends.size()));
        last.set(0, last.getFirst() - 1);
        return new Words(text, starts.subList(first, starts.size()), last);
    }

    int count() {
        return starts.size();
    }

    boolean has(int i) {
        return i >= 0 && i < starts.size();
    }

    /** The word with its punctuation; empty beyond the first word of the clause. */
    String at(int i) {
        return has(i) ? text.substring(starts.get(i), ends.get(i)) : "";
    }

    int start(int i) {
        return starts.get(i);
    }

    int end(int i) {
        return ends.get(i);
    }

    boolean endsWith(int i, char c) {
        return has(i) && text.charAt(ends.get(i) - 1) == c;
    }
}
