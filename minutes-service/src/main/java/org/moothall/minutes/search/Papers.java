package org.moothall.minutes.search;

/** Port: the texts of published documents, at the service that owns them. */
public interface Papers {

    Answer text(String documentId);

    /** What came of asking. */
    sealed interface Answer {}

    record Had(PaperText text) implements Answer {}

    /** Not this one, or not now. */
    record Refused(String why) implements Answer {}

    /** The service cannot be reached: another document need not be asked for. */
    record Away(String why) implements Answer {}
}
