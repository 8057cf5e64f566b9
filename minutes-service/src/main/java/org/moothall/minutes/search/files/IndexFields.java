package org.moothall.minutes.search.files;

import org.moothall.minutes.search.Language;

/** The fields of the index. Whoever changes them, or how a text is taken apart, gives the format a new number. */
final class IndexFields {
    /** An index of another format is built anew. */
    static final String FORMAT = "3";

    /** The meeting that a document belongs to: all of its documents are replaced together. */
    static final String DOSSIER = "dossier";

    /** Lucene's own mark of the last document of a block. */
    static final String PARENT = "parent";

    /** What is known of the meeting, on one document of its own. */
    static final String STATE = "state";

    /** The document that an entry is a page of: all of its pages are replaced together. */
    static final String PAPER = "paper";

    /** The id of a document whose text is still to be had, on what is known of it. */
    static final String AWAITED = "awaited";

    static final String ID = "id";

    /** Which of two equally good ones comes first. */
    static final String TURN = "turn";

    static final String KIND = "kind";
    static final String BODY = "body";
    static final String DAY = "day";
    static final String STARTS_AT = "startsAt";
    static final String MEMBER = "member";
    static final String PEOPLE = "people.plain";
    static final String BODY_FACET = "facet.body";
    static final String KIND_FACET = "facet.kind";
    static final String YEAR_FACET = "facet.year";

    static final String NUMBER = "number";
    static final String RESULT = "result";
    static final String MOVER = "mover.plain";

    /** Title, text and owner together: what a word is looked for in that names no field. */
    static final String ALL = "all";

    static final String TITLE = "title";
    static final String OWNER = "owner";

    /** All that is shown of an entry. */
    static final String SHOWN = "shown";

    static final String PLAIN = ".plain";

    private IndexFields() {}

    /** The twin of a field of text in which a query of that language is looked for. */
    static String in(Language language, String field) {
        return switch (language) {
            case EN -> field;
            case CY -> field + PLAIN;
        };
    }
}
