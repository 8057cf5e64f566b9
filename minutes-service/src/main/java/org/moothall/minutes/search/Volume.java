package org.moothall.minutes.search;

import java.util.List;

/**
 * Port: one index being written, by one thread. What it was told can be found when {@code take} returns; it survives the
 * end of the process, together with how far was read, once {@code commit} returned.
 */
public interface Volume {
    Places places();

    void take(List<Told> told, Places reached);

    void commit();

    long documents();
}
