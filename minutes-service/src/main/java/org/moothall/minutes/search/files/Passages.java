package org.moothall.minutes.search.files;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where a text may be parted into what can be shown of it: after sentences, and within one that is very long. */
final class Passages {
    private static final int LONG_ENOUGH = 160;
    static final int LONGEST = 320;

    private final String text;
    private final List<Integer> starts = new ArrayList<>(List.of(0));

    private Passages(String text) {
        this.text = text;
    }

    /** Where they begin; the first one at the beginning. */
    static List<Integer> of(String text) {
        Passages passages = new Passages(text);
        passages.part();
        return passages.starts;
    }

    private void part() {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(text);
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            while (end - starts.getLast() > LONGEST) {
                starts.add(cut(starts.getLast()));
            }
            if (end - starts.getLast() >= LONG_ENOUGH && end < text.length()) {
                starts.add(end);
            }
        }
    }

    /** Before a word where there is a space. */
    private int cut(int start) {
        int space = text.lastIndexOf(' ', start + LONGEST - 1);
        if (space > start) {
            return space + 1;
        }
        int end = start + LONGEST;
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
