package org.moothall.minutes.search;

/** Port: the index, to be asked. */
public interface SearchIndex {

    Answer<Hits> find(Search search, Reach reach);

    Answer<Suggestions> suggest(String text, Reach reach);

    /** What came of asking. */
    sealed interface Answer<T> {}

    record Found<T>(T what) implements Answer<T> {}

    /** It was broken off, since it took longer than one query may. */
    record TookTooLong<T>() implements Answer<T> {}

    /** The index is not open yet, or not at the moment. */
    record NotReady<T>() implements Answer<T> {}
}
