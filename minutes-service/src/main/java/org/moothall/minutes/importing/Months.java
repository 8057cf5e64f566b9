package org.moothall.minutes.importing;

/** The months as minutes write them, for patterns. */
final class Months {
    static final String NAMES = "January|February|March|April|May|June|July|August|September|October|November|December";

    private Months() {}
}
