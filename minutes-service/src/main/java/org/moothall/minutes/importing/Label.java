package org.moothall.minutes.importing;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words by which pages announce their parts, in English and Welsh. */
enum Label {
    /** What follows is the record. */
    MINUTES,
    /** What follows is the outcome. */
    DECISION,
    /** What follows is a list of documents. */
    DOCUMENTS,
    /** What follows was written before the meeting. */
    AGENDA,
    /** What follows is the title of the item. */
    TITLE;

    private static final Map<Label, Set<String>> WORDS = new EnumMap<>(Map.of(
            MINUTES,
            Set.of("minutes", "draft minutes", "minutes of the item", "minute", "cofnodion", "cofnodion drafft"),
            DECISION,
            Set.of(
                    "decision",
                    "decisions",
                    "decision made",
                    "decision taken",
                    "outcome",
                    "resolution",
                    "resolutions",
                    "decision(s)",
                    "decision and reasons",
                    "penderfyniad",
                    "penderfyniadau"),
            DOCUMENTS,
            Set.of(
                    "supporting documents",
                    "supporting document",
                    "additional documents",
                    "additional document",
                    "documents",
                    "attachments",
                    "related documents",
                    "accompanying documents",
                    "supporting papers",
                    "dogfennau ategol",
                    "dogfennau ychwanegol",
                    "dogfennau"),
            AGENDA,
            Set.of(
                    "purpose",
                    "purpose of report",
                    "purpose of the report",
                    "agenda text",
                    "recommendation",
                    "recommendations",
                    "officer recommendation",
                    "officer recommendations",
                    "officer's recommendation",
                    "argymhelliad",
                    "diben"),
            TITLE,
            Set.of(
                    "item title",
                    "title",
                    "subject",
                    "subject of decision",
                    "report title",
                    "title of report",
                    "title of decision",
                    "decision title",
                    "agenda item title",
                    "item",
                    "teitl")));

    /** Between the two languages of a label. */
    private static final String BESIDE = " / ";

    /** A label and words on one line, such as "Decision: Agreed." */
    private static final Pattern INLINE = Pattern.compile(
            "([\\p{L} '/()]{4,30}?)(?:[\\s\\u00A0]*:[\\s\\u00A0]+|[\\s\\u00A0]+:-[\\s\\u00A0]*)(?=\\S)");

    /** The label that the whole line is; without a colon it is one only where the markup or the place says so. */
    static @Nullable Label of(String text, boolean colonNeeded) {
        if (text.length() > 40) {
            return null;
        }
        String words = Glyphs.plain(text).toLowerCase(Locale.ROOT).strip();
        boolean colon = words.endsWith(":") || words.endsWith(":-");
        if (!colon && colonNeeded) {
            return null;
        }
        return named(words.replaceAll("[:\\- ]{1,3}$", ""));
    }

    /** How many characters at the front of the line are a label that is followed by its text; 0 where there is none. */
    static int prefix(String text) {
        Matcher inline = INLINE.matcher(text.substring(0, Math.min(60, text.length())));
        if (!inline.lookingAt()) {
            return 0;
        }
        Label label =
                named(Glyphs.plain(inline.group(1)).toLowerCase(Locale.ROOT).strip());
        return label == null || label == AGENDA ? 0 : inline.end();
    }

    /** "Cofnodion / Minutes" is what both of its languages say. */
    private static @Nullable Label named(String words) {
        int other = words.indexOf(BESIDE);
        if (other > 0) {
            Label first = named(words.substring(0, other));
            return first == named(words.substring(other + BESIDE.length())) ? first : null;
        }
        for (Map.Entry<Label, Set<String>> entry : WORDS.entrySet()) {
            if (entry.getValue().contains(words)) {
                return entry.getKey();
            }
        }
        return null;
    }
}
