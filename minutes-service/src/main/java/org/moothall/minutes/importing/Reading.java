package org.moothall.minutes.importing;

import java.util.List;

/** What came of reading a file. */
public sealed interface Reading {

    /** Its lines, what it is, and what a person should know of how it was read. */
    record Read(String mediaType, List<Line> lines, List<Warning> warnings) implements Reading {
        public Read {
            lines = List.copyOf(lines);
            warnings = List.copyOf(warnings);
        }
    }

    /** It was not read, for a reason that the sender can do something about. */
    record Unreadable(Reason reason, String detail) implements Reading {}

    /** Why a file is not read. */
    enum Reason {
        /** There is nothing in it. */
        EMPTY,
        /** It is no text, HTML, .docx or PDF. */
        UNKNOWN_KIND,
        /** Its bytes are not what its charset allows. */
        UNDECODABLE,
        /** It is what it says, but broken. */
        DAMAGED,
        /** It opens with a password only. */
        ENCRYPTED,
        /** It has macros or other things that run. */
        MACROS,
        /** It fetches a part of itself from elsewhere. */
        EXTERNAL_PART,
        /** It grows out of all proportion when it is unpacked. */
        BOMB,
        /** It has pages but no words: a scan. */
        NO_TEXT,
        /** It is larger than the council allows. */
        TOO_LARGE,
        /** The reader has a fault that this file brings out. */
        FAULT
    }
}
