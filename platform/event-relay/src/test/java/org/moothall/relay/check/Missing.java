package org.moothall.relay.check;

/**
 * An event that did not arrive.
 *
 * @param where what lacks it: the log, or the name of a copy
 */
public record Missing(Version version, Fate fate, String where) {

    static final String LOG = "the log";

    @Override
    public String toString() {
        return version + " is missing from " + where + ": " + fate;
    }
}
