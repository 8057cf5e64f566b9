package org.moothall.minutes.importing;

/** Knows what stands between quotation marks: the text of a motion is no outcome, and what it wants is no promise. */
final class Quotation {

    private static final int LONGEST = 1500;

    private Quotation() {}

    /** Whether a quotation that began before this place in the passage has not ended there. */
    static boolean isInside(Passage passage, int at) {
        String text = passage.text();
        boolean inside = false;
        for (int i = Math.max(0, at - LONGEST); i < at; i++) {
            char c = text.charAt(i);
            if (c == '\u201C') {
                inside = true;
            } else if (c == '\u201D') {
                inside = false;
            } else if (c == '"') {
                inside = !inside;
            }
        }
        return inside;
    }

    /** Whether a passage is the text of a motion and nothing else: "“That the bollards be kept …". */
    static boolean isWhole(Passage passage) {
        return !passage.text().isEmpty() && "\u201C\"".indexOf(passage.text().charAt(0)) >= 0;
    }

    /** Whether a passage leaves a quotation open, so that the next one begins inside it. */
    static boolean staysOpen(Passage passage, boolean before) {
        String text = passage.text();
        int open = text.lastIndexOf('\u201C');
        int close = text.lastIndexOf('\u201D');
        return (open < 0 && close < 0) ? before : open > close;
    }
}
