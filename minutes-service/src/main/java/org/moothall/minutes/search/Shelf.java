package org.moothall.minutes.search;

/** Port: where the indexes of this replica lie. One is asked; another may be written beside it and take its place. */
public interface Shelf {

    /** The one that is asked. It is opened if it is not open; where there is none that can be read, it is an empty one. */
    Volume live();

    /** A new, empty one beside it. */
    Volume begin();

    /** From now on this one is asked, and the one before is no more. */
    void replaceBy(Volume built);

    /** Gives up one that was begun. */
    void drop(Volume begun);

    void close();
}
