package org.moothall.meetings.document;

import java.io.IOException;

/** Port: looks at a PDF before it is opened, so that none that was packed to do harm is unpacked in memory. */
@FunctionalInterface
public interface UnpackingLimit {

    /**
     * Passes a PDF that can be opened.
     *
     * @throws IOException if more comes out of it than may; its pictures stay packed, and do not count
     */
    void check(byte[] pdf) throws IOException;
}
