package org.moothall.minutes.importing.files;

import java.io.IOException;
import org.moothall.minutes.importing.Reading;
import org.moothall.minutes.importing.Reading.Reason;

/** Thrown from within a file that is not read on; it never leaves this room. */
final class UnreadableFile extends IOException {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String detail;

    UnreadableFile(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
        this.detail = detail;
    }

    Reading.Unreadable reading() {
        return new Reading.Unreadable(reason, detail);
    }
}
