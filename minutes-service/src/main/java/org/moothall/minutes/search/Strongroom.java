package org.moothall.minutes.search;

import java.util.List;
import java.util.Map;

/** Port: what is withheld, to be found by the entitled only. It is in no file, and in no index that others are answered from. */
public interface Strongroom {

    /** What is there of each of these meetings is replaced, and can be found at once. */
    void put(Map<String, List<Entry>> byMeeting);
}
