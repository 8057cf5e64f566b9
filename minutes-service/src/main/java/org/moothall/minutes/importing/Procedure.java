package org.moothall.minutes.importing;

import java.util.regex.Pattern;

/** Motions on the meeting's own course: that the question be now put, that a rule be suspended, that an item be taken next. */
final class Procedure {
    private static final Pattern WORDS = Pattern.compile(
            "(?i)\\b(?:procedural motion|be (?:referred|remitted) (?:forthwith |back )?without (?:further )?(?:debate|discussion)|moved an adjournment|vote (?:in respect of [^.;]{2,40} )?(?:shall )?be (?:a |by )?(?:recorded|named|roll[ -]call|secret|ballot)|(?:motions|questions|petitions|reports)(?: for debate)? be (?:taken|heard|dealt with) (?:before|first|next|after|together)|(?:question time|time for questions) be extended|question be (?:now )?put"
                    + "|(?:vote|question) be (?:now |not )?taken|(?:pass|passed|move|moved|proceed) to (?:the )?next (?:item of )?business|next (?:item of )?business|closure motion|moved the closure\\b"
                    + "|suspen(?:d|sion of) (?:the )?(?:standing orders?|rule \\d[\\d.]*|(?:council )?(?:procedure )?rules?)"
                    + "|(?:standing orders?|(?:procedure )?rules?)(?: \\d[\\d.]*)?[^;]{0,40}? be suspended"
                    + "|(?:debate|meeting|sitting)(?: on [^,.;]{2,40})? (?:be|stand) (?:adjourned|extended|continued)|that (?:the|this) (?:meeting|council|committee|board|panel|sub-committee) (?:now |do |do now |should )?adjourn|that the meeting (?:do )?(?:now )?close|motion for adjournment|adjournment of the (?:meeting|debate)|extend the (?:meeting|sitting)|adjourn the (?:meeting|debate)"
                    + "|item \\d{1,2}(?: \\([^()]{1,40}\\))? (?:be (?:taken|brought forward)|first\\b|next\\b|as the next)|order of (?:the )?(?:business|agenda) be (?:changed|varied|altered)|(?:meeting|sitting|committee|council) (?:go on|continue|carry on|run on) (?:beyond|after|past|until|for an?\\b(?: \\w+){1,3} hour)\\b|(?:change|alter|vary|variation of|change in|change to) (?:in )?(?:the )?order of (?:the )?(?:business|agenda))");

    private static final Pattern ADJOURNS = Pattern.compile(
            "(?i)\\bmotion (?:that|to) (?:(?:the|this) (?:matter|item|debate|meeting) (?:now )?(?:be )?adjourn|adjourn\\b)");

    private Procedure() {}

    static boolean isAbout(CharSequence words) {
        return WORDS.matcher(words).find();
    }

    /** "The motion to adjourn was lost": what was before the meeting is still there. */
    static boolean adjourns(CharSequence words) {
        return ADJOURNS.matcher(words).find();
    }
}
