package org.moothall.minutes.search.files;

import java.time.Duration;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.moothall.minutes.search.Sitting;

/**
 * Which of two equally good hits comes first: that of the later meeting, and of one meeting what comes first in it. It is a
 * number that is the same in every index, and the order in which documents lie in each segment: so the first ones that a search
 * comes upon are those that it wants, and it need not look at the others.
 */
final class Turn {
    private static final Sort ORDER = new Sort(new SortField(IndexFields.TURN, SortField.Type.LONG));
    private static final int PLACE_BITS = 14;
    private static final int BLOCK_BITS = 18;
    private static final long LATEST_MINUTE = (1L << 31) - 1;
    private static final int LAST_PLACE = (1 << PLACE_BITS) - 1;

    private final long first;

    /**
     * Of a block of documents, which lie together.
     *
     * @param block tells it from another one of the same minute
     */
    Turn(Sitting sitting, String block) {
        long minute = Duration.ofSeconds(sitting.startsAt().toEpochSecond()).toMinutes();
        long latestFirst = LATEST_MINUTE - Math.clamp(minute, 0, LATEST_MINUTE);
        BytesRef bytes = new BytesRef(block);
        int hash = StringHelper.murmurhash3_x86_32(bytes, 0) >>> (Integer.SIZE - BLOCK_BITS);
        first = ((latestFirst << BLOCK_BITS) | hash) << PLACE_BITS;
    }

    long at(int place) {
        return first + Math.min(place, LAST_PLACE);
    }

    /** Of what is known of the block, which no search finds. */
    long last() {
        return at(LAST_PLACE);
    }

    static IndexWriterConfig order(IndexWriterConfig settings) {
        return settings.setIndexSort(ORDER).setParentField(IndexFields.PARENT);
    }

    static boolean orders(LeafReader segment) {
        return ORDER.equals(segment.getMetaData().sort());
    }
}
