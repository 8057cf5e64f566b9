package org.moothall.minutes.search.files;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.moothall.minutes.search.Places;

/** What is noted in a commit of the index: its format, and how far was read. */
final class CommitNote {
    private static final String FORMAT = "format";
    private static final String COMPLETE = "complete";
    private static final String PLACE = "place:";

    private CommitNote() {}

    static void write(IndexWriter writer, Places places) {
        Map<String, String> said = new HashMap<>();
        said.put(FORMAT, IndexFields.FORMAT);
        said.put(COMPLETE, Boolean.toString(places.complete()));
        places.next().forEach((partition, offset) -> said.put(PLACE + partition, offset.toString()));
        writer.setLiveCommitData(said.entrySet());
    }

    /** None where nothing was ever committed. */
    static Places read(IndexWriter writer) throws IOException {
        Map<String, String> said = new HashMap<>();
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> said.put(entry.getKey(), entry.getValue()));
        }
        if (said.isEmpty() && writer.getDocStats().maxDoc == 0) {
            return Places.NONE;
        }
        if (!IndexFields.FORMAT.equals(said.get(FORMAT))) {
            throw new CorruptIndexException(
                    "the index is of another format: " + said.get(FORMAT),
                    writer.getDirectory().toString());
        }
        Map<String, Long> next = new HashMap<>();
        said.forEach((name, value) -> {
            if (name.startsWith(PLACE)) {
                next.put(name.substring(PLACE.length()), Long.parseLong(value));
            }
        });
        return new Places(next, Boolean.parseBoolean(said.get(COMPLETE)));
    }
}
