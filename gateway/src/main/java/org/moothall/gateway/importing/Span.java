package org.moothall.gateway.importing;

/**
 * A stretch of a text that a finding was read from.
 *
 * @param number which stretch of its finding it is, counted from 1
 */
record Span(String finding, int number, int start, int end) {
    /** The anchor of the place where it begins. */
    public String anchor() {
        return "read-" + finding + "-" + number;
    }
}
