package org.moothall.minutes.importing;

import java.util.regex.Pattern;

/** Tells whether the words of a note such as "Action: Clerk" or "RM: send the criteria" name somebody. */
final class NotedOwners {
    /** "DH", "AB/CD". */
    static final Pattern INITIALS = Pattern.compile("[A-Z]{2,4}(?:(?: ?/ ?|, | and | & )[A-Z]{2,4}){0,3}");

    /** Before a colon it says what follows, not whose it is. */
    private static final Pattern NO_OWNER = Pattern.compile(
            "(?i)\\(?(?:read|noted?|agreed|resolved|reported|received|reference|decisions?|reasons?|outcome|background|present|apologies|recommendations?|question|answer|submitted|considered|minutes?|report|update|discussion|summary|downloads?|view|attachments?|documents?|papers?)");

    private static final Pattern HOLDS = Pattern.compile("of|for|and|&|the|to|in|with|at|-");

    private NotedOwners() {}

    static boolean isOne(String words) {
        String name = words.strip();
        if (name.isEmpty() || NO_OWNER.matcher(name).matches()) {
            return false;
        }
        if (isTitle(name)) {
            return true;
        }
        if (INITIALS.matcher(name).matches()) {
            return true;
        }
        Subject subject = Subjects.before(name, 0, name.length());
        return name.length() <= 90
                && Character.isLetter(name.charAt(0))
                && (subject.isNamed() || subject.kind() == Subject.Kind.BODY)
                && subject.start() <= 4;
    }

    /** "Chief Officer, Marlowdale Council for Voluntary Service,": a post with the place that it is of. */
    static boolean isTitle(String name) {
        boolean post = false;
        int words = 0;
        for (String word : name.split(" ", -1)) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            boolean small = HOLDS.matcher(word).matches();
            if (!capital && !small) {
                return false;
            }
            post |= words < 4 && capital && Roles.isPerson(word);
            words++;
        }
        return post && words > 3 && name.length() <= 90;
    }
}
