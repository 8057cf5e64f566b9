package org.moothall.minutes.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Notes that name an action as such: "ACTION: Clerk to write", "Action – Head of Parks: send the plan", "… (Action: Clerk)".
 * A note that names only an owner is about the sentence before it.
 */
final class ActionNotes {

    /** At the start of a sentence or in brackets anywhere in it. */
    private static final Pattern NOTE = Pattern.compile(
            "(?:(?:Gweithredu|GWEITHREDU) ?/ ?)?(?:ACTIONS?|Actions?|Gweithredu|GWEITHREDU)(?: [Pp]oints?| POINTS?| [Rr]equired| REQUIRED"
                    + "| [Nn]o\\.?)?(?: ?[A-Z]{0,3}\\d{1,4}(?:[./]\\d{1,4})?)?(?: (?:by|for|on|BY))?(?: ?[:-] ?"
                    + "|(?<=by |for |on )|(?= [A-Z][^.:;]{1,60}: ))");

    private static final Pattern BRACKET = Pattern.compile("[(\\[](?=(?:ACTION|Action)[^()\\[\\]]{1,300}[)\\]])");
    private static final Pattern OWNER_THEN_TEXT = Pattern.compile("([^:.;]{2,90}?)(?: - |: )(?=\\S)");
    private static final Pattern OWNER_AT_END = Pattern.compile(
            "(?:[\\s]*[(\\[]([^()\\[\\]]{2,80})[)\\]]|(?:[.,;]| -)? ?(?:Owner|Lead|By|By whom|Responsible"
                    + "|Lead officer): ?([^.;:]{2,80})|\\s-\\s([^.;:-]{2,80}))\\.?$");
    private static final Pattern DUE_AT_END = Pattern.compile(
            "(?:[.,;]| -)? ?(?:[Dd]ue|[Dd]eadline|[Tt]arget(?: date)?|[Bb]y when)(?: by| date)?: ?[^;:]{2,60}$");
    private static final Pattern TO = Pattern.compile("(?: to | will | shall )(?=[a-z])");
    private static final Pattern INITIALS = Pattern.compile("[A-Z]{2,4}(?:(?:/|, | and | & )[A-Z]{2,4}){0,3}");

    private ActionNotes() {}

    /** Whether the line only announces actions that are listed below it. */
    static boolean announces(Passage passage) {
        String text = passage.plain();
        Matcher note = NOTE.matcher(text);
        return text.length() < 60
                && (text.equals("ACTIONS")
                        || text.equals("Actions")
                        || (note.lookingAt() && note.end() == text.length()));
    }

    static void find(Sentence sentence, @Nullable Sentence before, List<Commitment> found) {
        String plain = sentence.passage().plain();
        Matcher note = NOTE.matcher(plain).region(sentence.start(), sentence.end());
        if (note.lookingAt()) {
            add(sentence, before, sentence.start(), note.end(), sentence.end(), found);
            return;
        }
        Matcher bracket = Promises.in(BRACKET, sentence);
        while (bracket.find()) {
            Matcher inner = NOTE.matcher(plain).region(bracket.end(), sentence.end());
            int close = closing(plain, bracket.end());
            if (inner.lookingAt() && close > 0) {
                add(sentence, before, bracket.start(), inner.end(), close, found);
            }
        }
    }

    /** A line of a list of actions. */
    static void listed(Sentence sentence, List<Commitment> found) {
        add(sentence, null, sentence.start(), sentence.start(), sentence.end(), found);
    }

    private static void add(
            Sentence sentence, @Nullable Sentence before, int note, int from, int to, List<Commitment> found) {
        String plain = sentence.passage().plain();
        int end = trimmed(plain, from, to);
        if (end <= from) {
            return;
        }
        Matcher verb = TO.matcher(plain).region(from, Math.min(end, from + 130));
        if (verb.find()) {
            Subject subject = Subjects.before(plain, from, verb.start());
            if ((subject.kind() != Subject.Kind.NONE && subject.start() - from <= 4)
                    || INITIALS.matcher(plain.substring(from, verb.start())).matches()) {
                found.add(new Commitment(sentence, subject, verb.end(), end, name(sentence, from, verb.start())));
                return;
            }
        }
        Matcher first = OWNER_THEN_TEXT.matcher(plain).region(from, end);
        if (first.lookingAt() && isOwner(first.group(1))) {
            found.add(new Commitment(sentence, none(from), first.end(), end, name(sentence, from, first.end(1))));
        } else if (isOwner(plain.substring(from, end))) {
            about(sentence, before, note, name(sentence, from, end), found);
        } else {
            endingInOwner(sentence, from, end, found);
        }
    }

    /** Only an owner: what is owed stands before the note, in the same sentence or the one before. */
    private static void about(
            Sentence sentence, @Nullable Sentence before, int note, String owner, List<Commitment> found) {
        if (note - sentence.start() > 3) {
            found.add(new Commitment(sentence, none(note), sentence.start(), note, owner));
        } else if (before != null) {
            found.add(new Commitment(before, none(before.start()), before.start(), before.end(), owner));
        }
    }

    private static void endingInOwner(Sentence sentence, int from, int end, List<Commitment> found) {
        String plain = sentence.passage().plain();
        int tail = Math.max(from, end - 160);
        Matcher due = DUE_AT_END.matcher(plain).region(tail, end);
        int close = due.find() ? due.start() : end;
        Matcher owner = OWNER_AT_END.matcher(plain).region(tail, close);
        if (owner.find() && owner.start() > from) {
            for (int g = 1; g <= owner.groupCount(); g++) {
                if (owner.group(g) != null && isOwner(owner.group(g))) {
                    found.add(new Commitment(
                            sentence, none(from), from, owner.start(), name(sentence, owner.start(g), owner.end(g))));
                    return;
                }
            }
        }
        found.add(new Commitment(sentence, none(from), from, end, null));
    }

    private static boolean isOwner(String words) {
        String name = words.strip();
        if (INITIALS.matcher(name).matches()) {
            return true;
        }
        Subject subject = Subjects.before(name, 0, name.length());
        return name.length() <= 90
                && (subject.isNamed() || subject.kind() == Subject.Kind.BODY)
                && subject.start() <= 4;
    }

    private static String name(Sentence sentence, int from, int to) {
        String name = sentence.passage().text().substring(from, to).strip();
        return name.replaceFirst("^(?:[Tt]he|[Aa]ll) ", "").replaceFirst("[.,;]$", "");
    }

    private static Subject none(int at) {
        return new Subject(Subject.Kind.NONE, at, at);
    }

    private static int trimmed(String plain, int from, int to) {
        int end = to;
        while (end > from && ". ".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static int closing(String plain, int from) {
        for (int i = from; i < plain.length() && i < from + 320; i++) {
            if (plain.charAt(i) == ')' || plain.charAt(i) == ']') {
                return i;
            }
        }
        return 0;
    }
}
