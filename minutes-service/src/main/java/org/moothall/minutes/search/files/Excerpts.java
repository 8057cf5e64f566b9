package org.moothall.minutes.search.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataOutput;

/** A text with where its passages begin and where its words stand. What is beyond the longest text is not shown. */
record Excerpts(String text, List<Integer> starts, WordTable table) {
    private static final int MOST_TEXT = 50_000;

    static Excerpts of(String all) {
        String text = cut(all);
        return new Excerpts(text, Passages.of(text), WordTable.of(text));
    }

    private static String cut(String text) {
        if (text.length() <= MOST_TEXT) {
            return text;
        }
        return text.substring(0, Character.isLowSurrogate(text.charAt(MOST_TEXT)) ? MOST_TEXT - 1 : MOST_TEXT);
    }

    int end(int number) {
        return number + 1 < starts.size() ? starts.get(number + 1) : text.length();
    }

    void write(DataOutput out) throws IOException {
        out.writeString(text);
        out.writeVInt(starts.size());
        for (int start : starts) {
            out.writeVInt(start);
        }
        table.write(out);
    }

    static Excerpts read(byte[] bytes, ByteArrayDataInput in) throws IOException {
        String text = in.readString();
        int count = in.readVInt();
        List<Integer> starts = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            starts.add(in.readVInt());
        }
        return new Excerpts(text, starts, WordTable.read(bytes, in));
    }
}
