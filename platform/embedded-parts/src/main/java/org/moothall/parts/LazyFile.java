package org.moothall.parts;

import java.util.Map;
import org.h2.mvstore.SingleFileStore;

/**
 * A file that is forced to the disk when it is closed and not before. What was written to it outlives the process in any case;
 * a loss of power is not what the embedded store is for, and the library forces the disk in the middle of a commit whenever the
 * file can be made a little shorter, while everybody waits.
 */
final class LazyFile extends SingleFileStore {

    LazyFile(Map<String, Object> settings) {
        super(settings);
    }

    @Override
    public void sync() {
        // See above.
    }

    @Override
    public void close() {
        super.sync();
        super.close();
    }
}
