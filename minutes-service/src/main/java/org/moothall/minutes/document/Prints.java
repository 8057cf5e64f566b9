package org.moothall.minutes.document;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The documents that anyone may read, kept as they were set: the same version in the same format is the same document. Those
 * asked for longest ago go first when there is no more room.
 */
final class Prints {
    private final long most;
    private final Map<Key, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    /** At most so many bytes. */
    Prints(long most) {
        this.most = most;
    }

    record Key(String meetingId, String documentId, long version, Format format) {}

    synchronized Optional<byte[]> find(Key key) {
        return Optional.ofNullable(kept.get(key));
    }

    synchronized void keep(Key key, byte[] document) {
        if (document.length > most || kept.putIfAbsent(key, document) != null) {
            return;
        }
        size += document.length;
        Iterator<byte[]> oldest = kept.values().iterator();
        while (size > most) {
            size -= oldest.next().length;
            oldest.remove();
        }
    }
}
