package org.moothall.minutes.numbering;

/** Where the series are kept. */
public interface NumberBook {
    /** An empty one of version 0 where there is none. */
    NumberSeries find(String seriesId);

    /** False where the series is no longer of the version that this one was made of. */
    boolean replace(NumberSeries changed);
}
