package org.moothall.local.settings;

/** A failure that its one line explains in full to the person at the keyboard; shown without a stack trace. */
public final class PlainFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    public PlainFailure(String line) {
        super(line);
    }

    public PlainFailure(String line, Throwable cause) {
        super(line, cause);
    }

    /** The line to show. */
    public String line() {
        return String.valueOf(getMessage());
    }
}
