package org.moothall.minutes.minutes;

import org.moothall.minutes.revision.Mark;

/** Writes what anyone may read of published minutes, as JSON; what is not there is not written, not even as empty. */
public interface PublicText {
    String write(Minutes published, Mark mark);
}
