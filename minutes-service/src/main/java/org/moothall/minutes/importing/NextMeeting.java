package org.moothall.minutes.importing;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether the words of a due date mean the next meeting of the body itself; that of another one they would name. */
final class NextMeeting {
    private static final Pattern SAID = Pattern.compile(
            "\\b(?:next|following)\\s+(?:(?:ordinary|scheduled|formal)\\s+)?meeting\\b(?!\\s+(?:of|between|with)\\b)"
                    + "|\\bcyfarfod\\s+nesaf\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NextMeeting() {}

    static boolean isMeantBy(@Nullable String dueAsWritten) {
        return dueAsWritten != null && SAID.matcher(dueAsWritten).find();
    }
}
