package org.moothall.minutes.document;

/** Port: sets a document in one format. */
public interface Typesetter {
    Format format();

    byte[] set(Paper paper);
}
