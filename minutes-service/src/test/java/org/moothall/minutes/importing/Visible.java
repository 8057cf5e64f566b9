package org.moothall.minutes.importing;

import java.util.List;

/** Text with white space put aside, which is how a page is compared with what was read from it. */
public final class Visible {

    private Visible() {}

    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars()
                .filter(c -> !(c >= '\t' && c <= '\r') && !Character.isSpaceChar(c))
                .forEach(c -> out.append((char) c));
        return out.toString();
    }

    public static String of(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        blocks.forEach(block -> out.append(block.marker()).append(block.text()));
        return of(out.toString());
    }
}
