package org.moothall.minutes.search;

import java.util.List;
import java.util.Map;

/**
 * Port: one index being written, by one thread that tells it what happened, and by one that files the texts of documents.
 * What it was given can be found when {@code take} or {@code file} returns; it survives the end of the process, together
 * with how far was read, once {@code commit} returned.
 */
public interface Volume {
    Places places();

    void take(List<Told> told, Places reached);

    /** The documents whose text is still to be had, by their ids. */
    List<String> awaited();

    /** Their texts can be found when this returns; of a document that is no longer named nothing is kept. */
    void file(Map<String, PaperText> texts);

    /** Whether something was filed that was not committed. */
    boolean hasUncommittedTexts();

    void commit();

    long documents();
}
