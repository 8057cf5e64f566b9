package org.moothall.meetings.pack.files;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.moothall.meetings.pack.Omission;

/** What came of opening a paper. */
sealed interface OpenPaper {

    /** It can be bound, and is to be closed after the pack was saved. */
    record Ready(PDDocument document, int pages) implements OpenPaper {}

    record LeftOut(Omission reason) implements OpenPaper {}
}
