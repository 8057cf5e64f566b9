package org.moothall.minutes.importing;

/** Reads a file of any kind into the lines that a reader of it sees. Nothing in the file is executed or fetched. */
public interface Formats {
    Reading read(Manuscript manuscript);
}
