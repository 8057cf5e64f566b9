package org.moothall.relay.measure;

import java.util.concurrent.ExecutionException;

/** Something that is measured from time to time. What cannot be measured is unknown, which is not the same as 0. */
public interface Measure {

    /** Takes the measure; where that fails, {@link #unknown} is called. */
    void take() throws ExecutionException, InterruptedException;

    void unknown();
}
