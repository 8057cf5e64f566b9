package org.moothall.gateway.signin;

import java.util.Set;
import java.util.regex.Pattern;

/** What was sent under the name of a field, and whether somebody typed it. */
record KeptField(String name, String value) {
    private static final Pattern ROW = Pattern.compile("\\[(\\d{1,4})]");

    /** By which pages and services know each other's forms again, and which button was pressed. */
    private static final Set<String> MACHINES = Set.of(
            "seen",
            "once",
            "id",
            "do",
            "then",
            "move",
            "known",
            "bodyId",
            "itemId",
            "meetingId",
            "memberId",
            "phraseId",
            "meeting",
            "into",
            "evidence",
            "day-of-plan");

    /** Whether it says something to whoever typed it. */
    public boolean isTyped() {
        return !value.isBlank() && !MACHINES.contains(last());
    }

    /** The end of its name, which is the field's own in a row of several. */
    public String last() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Which of several rows it is in, as people count them; 0 outside rows. */
    public int row() {
        return ROW.matcher(name)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)) + 1)
                .findFirst()
                .orElse(0);
    }
}
