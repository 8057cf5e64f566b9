package org.moothall.minutes.search.files;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes away the marks that stand as characters of their own, as in a w and a circumflex that were typed one by one. */
final class WithoutMarks extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    WithoutMarks(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] letters = term.buffer();
        int kept = 0;
        for (int at = 0; at < term.length(); at++) {
            if (Character.getType(letters[at]) != Character.NON_SPACING_MARK) {
                letters[kept++] = letters[at];
            }
        }
        term.setLength(kept);
        return true;
    }
}
