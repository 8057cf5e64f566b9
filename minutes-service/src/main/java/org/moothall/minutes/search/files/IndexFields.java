package org.moothall.minutes.search.files;

import org.moothall.minutes.search.Language;

/** The fields of the index. Whoever changes them, or how a text is taken apart, gives the format a new number. */
final class IndexFields {
    /** An index of another format is built anew. */
    static final String FORMAT = "1";

    /** The meeting that a document belongs to: all of its documents are replaced together. */
    static final String DOSSIER = "dossier";

    /** What is known of the meeting, on one document of its own. */
    static final String STATE = "state";

    static final String ID = "id";
    static final String KIND = "kind";
    static final String BODY = "body";
    static final String DAY = "day";
    static final String STARTS_AT = "startsAt";
    static final String MEMBER = "member";
    static final String PEOPLE = "people.plain";
    static final String BODY_FACET = "facet.body";
    static final String KIND_FACET = "facet.kind";
    static final String YEAR_FACET = "facet.year";

    /** Title, text and owner together: what a word is looked for in that names no field. */
    static final String ALL = "all";

    static final String TITLE = "title";
    static final String OWNER = "owner";

    /** Kept for the highlights only. */
    static final String TEXT = "text";

    static final String CARD = "card";
    static final String PLAIN = ".plain";

    private IndexFields() {}

    /** The twin of a field of text in which a query of that language is looked for. */
    static String in(Language language, String field) {
        return switch (language) {
            case EN -> field;
            case CY -> field + PLAIN;
        };
    }

    static boolean isText(String field) {
        String name = field.endsWith(PLAIN) ? field.substring(0, field.length() - PLAIN.length()) : field;
        return name.equals(ALL) || name.equals(TITLE) || name.equals(OWNER);
    }
}
