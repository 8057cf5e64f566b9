package org.moothall.minutes.archive;

/** What came of sending an archive. */
public sealed interface BatchAnswer {
    record Opened(Batch batch) implements BatchAnswer {}

    record NoZip() implements BatchAnswer {}

    record NoFiles() implements BatchAnswer {}

    record TooManyFiles(int files, int most) implements BatchAnswer {}
}
