package org.moothall.gateway.search;

import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/**
 * Text in which the words that were looked for are marked. It comes as HTML with {@code <mark>} in it and nothing else;
 * it is taken apart into plain text here and marked anew by the page, so that whatever else stands in it is only text.
 */
record Marked(List<Piece> pieces) {
    record Piece(String text, boolean marked) {}

    private static final String BEGIN = "<mark>";
    private static final String END = "</mark>";

    static Marked of(String html) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < html.length()) {
            int begin = html.indexOf(BEGIN, at);
            int end = begin < 0 ? -1 : html.indexOf(END, begin);
            if (end < 0) {
                break;
            }
            add(pieces, html.substring(at, begin), false);
            add(pieces, html.substring(begin + BEGIN.length(), end), true);
            at = end + END.length();
        }
        add(pieces, html.substring(at), false);
        return new Marked(pieces);
    }

    private static void add(List<Piece> pieces, String html, boolean marked) {
        if (!html.isEmpty()) {
            pieces.add(new Piece(HtmlUtils.htmlUnescape(html), marked));
        }
    }
}
