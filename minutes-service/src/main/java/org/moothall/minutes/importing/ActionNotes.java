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
            "(?:(?:Gweithredu|GWEITHREDU) ?/ ?)?(?:ACTIONS?|Actions?|Act(?= \\p{Lu})|AP(?= ?\\d{0,3}[ :-])|(?:Cam(?:au)? )?[Gg]weithredu|(?:CAM(?:AU)?"
                    + " )?GWEITHREDU)(?: [Pp]oints?| POINTS?| [Rr]equired| REQUIRED| [Nn]o\\.?)?(?:"
                    + " ?[A-Z]{0,3}\\d{1,4}(?:[./]\\d{1,4})?)?(?: (?:by|for|on|BY)(?: the)?)?(?: ?[:-] ?|(?<=AP ?\\d{1,3}) |(?<=by |for |on )|(?<=\\bAct) |(?<=ACTION|Action) (?=(?:[A-Z]{2,4}|A[Ll][Ll]|Clerk)(?:(?: ?[/&,+] ?| and )[A-Z]{2,4}){0,3}\\.?$)|(?="
                    + " [A-Z][^.:;]{1,60}: )|(?<=ACTION)(?= (?:the )?[A-Z][\\w./&-]*(?: (?:of|for|and|&|[A-Z][\\w./&-]*)){0,5} to [a-z]))");

    /** "The bin is full. Members agreed to move it. RT Action." */
    private static final Pattern OWNED =
            Pattern.compile("((?!NO )[A-Z]{2,4}(?:(?: ?[/&,+] ?| and )[A-Z]{2,4}){0,3}) (?:Action|ACTION)\\.?");

    private static final Pattern BRACKET = Pattern.compile(
            "(?:\\((?=(?:ACTION|Action|AP(?= -)|Act (?=[A-Z]))[^()\\[\\]]{1,300}\\))|\\[(?=(?:ACTION|Action)[^\\[\\]]{1,300}\\]))");
    /** "ACTION (Head of Parks): send the plan". */
    private static final Pattern NAMED_NOTE =
            Pattern.compile("(?:ACTION|Action) ?[(\\[]([^()\\[\\]]{2,80})[)\\]] ?[:-] ?");

    private static final Pattern OWNER_THEN_TEXT =
            Pattern.compile("((?:[^:.;]|(?<=\\b\\p{Lu}\\p{L}{0,4})\\.){2,90}?)(?: - |: )(?=\\S)");
    private static final Pattern OWNER_AT_END = Pattern.compile(
            "(?:[\\s]*[(\\[]([^()\\[\\]]{2,80}?)(?:[,;] (?:by|due|before|in|at)\\b[^()\\[\\]]{2,40})?[)\\]]|(?:[.,;]| -)? ?(?:Owner|Lead|By|By whom|Responsible"
                    + "|Lead officer): ?([^.;:]{2,80})|\\s-\\s([^.;:-]{2,80}))\\.?$");
    private static final Pattern DUE_AT_END = Pattern.compile(
            "(?<=[)\\]]) by (?:the )?(?:end of )?(?:\\d{1,2}(?:st|nd|rd|th)? )?\\p{Lu}\\p{L}+(?: \\d{4})?$|(?:[.,;]| -)? ?(?:[Dd]ue|[Dd]eadline|[Tt]arget(?: date)?|[Bb]y when)(?: by| date)?: ?[^;:]{2,60}$");
    /** "Deadline: May" below or behind an action says nothing new to do. */
    private static final Pattern DUE_LINE = Pattern.compile(
            "(?i)(?:due|deadline|target|date|by when|when|status|timescale|progress|update|see (?:below|above|attached|the log|table))(?: date| by)?(?: ?: | - )");

    /** Alone on its line it heads a list of actions. */
    private static final Pattern LIST = Pattern.compile(
            "(?i)(?:(?:agreed |list of |summary of )?actions?(?: list| points?| items?| summary| agreed| arising| required| to be taken| from (?:the|this) meeting)*|actions?/.{3,60}|jobs?(?: list| to do)?|to[- ]do(?: list)?|tasks|follow[- ]ups?|(?:further )?information (?:requested|required|to be provided)):?");

    private static final Pattern TO = Pattern.compile("(?: to | will | would | shall | i )(?!the |our |an? )(?=[a-z])");
    /** "Each partnership", "All governors". */
    private static final Pattern EACH = Pattern.compile("(?:Each|Every|All|Both) \\p{L}[\\p{L} ]{2,40}");

    private static final Pattern OWNER_LINE = Pattern.compile(
            "(?i:(?:action )?(?:owner|lead officer|lead|by whom|responsible(?: officer| person)?|action by|by|who))"
                    + " ?[:-] ?(?=\\p{Lu})");

    /** "? - buy fuel can": nobody has taken it on yet. */
    private static final Pattern UNKNOWN = Pattern.compile("(?:\\?{1,3}|TBC|tbc|TBA) ?[:-] (?=\\p{L})");

    private static final Pattern INITIALED = Pattern.compile("(?:\\p{Lu}\\.? ?){1,3}\\p{Lu}[\\p{L}'-]+");

    /** "It was agreed to write to the Trust. Action: Clerk". */
    private static final Pattern AGREED_TO = Pattern.compile(
            "(?:(?:^|, and )(?:It was (?:\\w+ )?(?:agreed|resolved|AGREED|RESOLVED)(?: further)?|(?:The )?\\p{Lu}[\\w-]* (?:\\w+ )?(?:agreed|resolved|AGREED|RESOLVED)|Agreed|Resolved|AGREED|RESOLVED)|, and (?:it was )?(?:agreed|AGREED|resolved|RESOLVED)) to (?=[a-z])");

    /** "That three quotations be sought", "The owner to be written to"; with "re" before it also "be repaired", "be replaced", "be removed". */
    private static final Pattern TO_BE_DONE = Pattern.compile(
            "(?:(?:It was (?:\\w+ )?)?(?i:agreed|resolved)(?: -|:)? )?(?:[Tt]hat )?(?=(?:(?!\\b(?:proposed|moved|suggested)\\b)[^.;:]){3,80} (?:to |should )?be (?:re-?)?(?:sought|written|asked|obtained|circulated|invited|arranged|ordered|contacted|informed"
                    + "|requested|sent|prepared|drafted|reported|chased|investigated|checked|added|put|displayed|published|advertised|booked|paired|placed|installed|moved|cleaned|cut|inspected|updated|thanked|instructed|submitted|forwarded|copied|raised|pursued"
                    + "|followed up|looked into|taken up|taken back|brought|included|told|notified|approached|consulted|purchased|bought|collected|drawn up|made up|fixed|mended|painted|planted)\\b)");

    private static final int LONGEST_TASK = 200;

    private ActionNotes() {}

    /** The owner that a line below an action names: "Owner: Harbour Master". */
    static @Nullable String owner(Sentence sentence) {
        Matcher line = OWNER_LINE.matcher(sentence.passage().plain()).region(sentence.start(), sentence.end());
        int end = trimmed(sentence.passage().plain(), sentence.start(), sentence.end());
        boolean named = line.lookingAt()
                && line.end() < end
                && NotedOwners.isOne(sentence.passage().plain().substring(line.end(), end));
        return named ? name(sentence, line.end(), end) : null;
    }

    /** Whether the line only announces actions that are listed below it. */
    static boolean announces(Passage passage) {
        String text = passage.plain();
        Matcher note = NOTE.matcher(text);
        return text.length() < 60
                && (LIST.matcher(text).matches() || (note.lookingAt() && note.end() == text.length()));
    }

    /** Whether a line without a bullet is of the list above it: what is to be done, and who is to do it in brackets or behind a dash. */
    static boolean isListed(Passage passage) {
        String plain = passage.plain();
        Matcher first = OWNER_THEN_TEXT.matcher(plain);
        boolean begins = first.lookingAt() && NotedOwners.isOne(first.group(1)) && plain.length() <= LONGEST_TASK;
        if (hasOwnerBeside(passage) || begins) {
            return true;
        }
        if (passage.block().cells().isEmpty() && plain.length() <= LONGEST_TASK && isOrder(plain)) {
            return true;
        }
        if (isChoreOf(plain)) {
            return true;
        }
        int end = trimmed(plain, 0, plain.length());
        Matcher owner = OWNER_AT_END.matcher(plain).region(Math.max(0, end - 160), end);
        boolean ends = owner.find()
                && owner.start() > 0
                && NotedOwners.isOne(
                        owner.group().replaceAll("[()\\[\\]:.-]", "").strip());
        return plain.length() <= LONGEST_TASK && ends && !Wording.tells(plain.substring(0, owner.start()));
    }

    /** "- Invite the auditor to June        DH", "RM: Send the criteria to all heads": who and what, though no word calls it an action. */
    static boolean isPlainlyOne(Passage passage) {
        String plain = passage.plain();
        if (passage.block().kind() == Block.Kind.POINT && hasOwnerBeside(passage)) {
            return isOrder(plain);
        }
        Matcher first = OWNER_THEN_TEXT.matcher(plain);
        return plain.length() <= LONGEST_TASK
                && first.lookingAt()
                && NotedOwners.isOne(first.group(1))
                && !BareTasks.isUnsettled(first.group(1))
                && isOrder(plain.substring(first.end()));
    }

    /** "Book the brass band for 6 July": below other tasks, nobody's yet. */
    private static boolean isChoreOf(String plain) {
        return plain.length() <= LONGEST_TASK
                && plain.indexOf(' ') > 0
                && Character.isUpperCase(plain.charAt(0))
                && plain.indexOf(' ') < plain.lastIndexOf(' ')
                && !Wording.tells(plain)
                && Deeds.isJob(Character.toLowerCase(plain.charAt(0)) + plain.substring(1));
    }

    private static boolean isOrder(String words) {
        return !words.isEmpty()
                && Character.isUpperCase(words.charAt(0))
                && Deeds.isDeliveryVerb(Character.toLowerCase(words.charAt(0)) + words.substring(1), 0);
    }

    static void find(Sentence sentence, @Nullable Sentence before, List<Commitment> found) {
        String plain = sentence.passage().plain();
        Matcher note = NOTE.matcher(plain).region(sentence.start(), sentence.end());
        if (note.lookingAt()) {
            add(sentence, before, sentence.start(), note.end(), sentence.end(), found);
            return;
        }
        Matcher owned = OWNED.matcher(sentence.plain());
        if (owned.matches()) {
            about(sentence, before, sentence.start(), owned.group(1), found);
            return;
        }
        Matcher named = NAMED_NOTE.matcher(plain).region(sentence.start(), sentence.end());
        if (named.lookingAt() && NotedOwners.isOne(named.group(1))) {
            String owner = name(sentence, named.start(1), named.end(1));
            found.add(new Commitment(sentence, Subject.none(named.end()), named.end(), sentence.end(), owner));
            return;
        }
        Matcher bracket = sentence.matcher(BRACKET);
        while (bracket.find()) {
            Matcher inner = NOTE.matcher(plain).region(bracket.end(), sentence.end());
            int close = plain.indexOf(plain.charAt(bracket.start()) == '[' ? ']' : ')', bracket.end());
            if (inner.lookingAt() && close > 0) {
                add(sentence, before, bracket.start(), inner.end(), close, found);
            }
        }
    }

    /** "Book the hall        Cllr Oak": in two columns, whatever their heads. */
    private static boolean hasOwnerBeside(Passage passage) {
        List<String> cells = passage.block().cells();
        if (cells.size() != 2
                || cells.getFirst().indexOf(' ') < 0
                || cells.getLast().isEmpty()) {
            return false;
        }
        for (String name : cells.getLast().split(" ?/ ?|, | and | & ", -1)) {
            if (!NotedOwners.isOne(name) && !INITIALED.matcher(name).matches()) {
                return false;
            }
        }
        return passage.text().endsWith(cells.getLast());
    }

    /** A line of a list of actions. */
    static void listed(Sentence sentence, List<Commitment> found) {
        Passage passage = sentence.passage();
        if (hasOwnerBeside(passage)) {
            String owner = passage.block().cells().getLast();
            int end = passage.text().length() - owner.length();
            if (sentence.start() == 0) {
                found.add(new Commitment(sentence, Subject.none(0), 0, end, owner));
            }
            return;
        }
        boolean news =
                Wording.tells(sentence.plain()) && !TO.matcher(sentence.plain()).find();
        if (!news) { // "Clock: the clockmaker had been"
            add(sentence, null, sentence.start(), sentence.start(), sentence.end(), found);
        }
    }

    private static void add(
            Sentence sentence, @Nullable Sentence before, int note, int from, int to, List<Commitment> found) {
        String plain = sentence.passage().plain();
        if (DUE_LINE.matcher(plain).region(from, to).lookingAt()) {
            return;
        }
        int next = nextOwner(plain, from, to);
        if (next > from) {
            add(sentence, before, note, from, next - "; ".length(), found);
            add(sentence, before, note, next, to, found);
            return;
        }
        int end = trimmed(plain, from, to);
        if (end <= from) {
            return;
        }
        Matcher verb = TO.matcher(plain).region(from, Math.min(end, from + 130));
        if (verb.find()) {
            Subject subject = Subjects.before(plain, from, verb.start());
            if ((subject.kind() != Subject.Kind.NONE && subject.start() - from <= 4)
                    || EACH.matcher(plain).region(from, verb.start()).matches()
                    || NotedOwners.isTitle(plain.substring(from, verb.start()).replaceFirst(",$", ""))
                    || NotedOwners.INITIALS
                            .matcher(plain.substring(from, verb.start()))
                            .matches()) {
                found.add(new Commitment(sentence, subject, verb.end(), end, name(sentence, from, verb.start())));
                return;
            }
        }
        Matcher unknown = UNKNOWN.matcher(plain).region(from, end);
        if (unknown.lookingAt()) {
            found.add(new Commitment(sentence, Subject.none(unknown.end()), unknown.end(), end, null));
            return;
        }
        Matcher first = OWNER_THEN_TEXT.matcher(plain).region(from, end);
        if (first.lookingAt() && NotedOwners.isOne(first.group(1))) {
            found.add(
                    new Commitment(sentence, Subject.none(from), first.end(), end, name(sentence, from, first.end(1))));
        } else if (NotedOwners.isOne(plain.substring(from, end))) {
            about(sentence, before, note, name(sentence, from, end), found);
        } else {
            endingInOwner(sentence, from, end, found);
        }
    }

    /** Where a second owner begins: "Cllr A to mend the gate; Clerk to write"; 0 where there is none. */
    private static int nextOwner(String plain, int from, int to) {
        int semicolon = plain.indexOf("; ", from);
        int next = semicolon + "; ".length();
        if (semicolon < 0 || next >= to) {
            return 0;
        }
        Matcher verb = TO.matcher(plain).region(next, Math.min(to, next + 130));
        return verb.find() && NotedOwners.isOne(plain.substring(next, verb.start())) ? next : 0;
    }

    /** What was agreed in a sentence beside which somebody's name stands; nothing where it only tells. */
    static @Nullable Commitment agreed(Sentence sentence, String owner) {
        String plain = sentence.passage().plain();
        Matcher agreed = AGREED_TO.matcher(plain).region(sentence.start(), sentence.end());
        Matcher passive = TO_BE_DONE.matcher(plain).region(sentence.start(), sentence.end());
        boolean ours =
                agreed.find() && (Deeds.isDeliveryVerb(plain, agreed.end()) || Deeds.isChore(plain, agreed.end()));
        int from = ours ? agreed.end() : passive.lookingAt() ? passive.end() : -1;
        boolean order = from < 0 && isOrder(plain.substring(sentence.start(), sentence.end()));
        int start = order ? sentence.start() : from;
        return start < 0 ? null : new Commitment(sentence, Subject.none(start), start, sentence.end(), owner);
    }

    /** Only an owner: what is owed stands before the note, in the same sentence or the one before. */
    private static void about(
            Sentence sentence, @Nullable Sentence before, int note, String owner, List<Commitment> found) {
        if (note - sentence.start() > 3) {
            found.add(new Commitment(sentence, Subject.none(note), sentence.start(), note, owner));
        } else if (before != null && !VoteSigns.isOnlyCounted(before)) {
            Matcher agreed = AGREED_TO.matcher(before.passage().plain()).region(before.start(), before.end());
            String request = " asked " + owner + " to ";
            int asked = before.plain().indexOf(request);
            int task = asked < 0 ? before.start() : before.start() + asked + request.length();
            int from = agreed.find() ? agreed.end() : task;
            found.add(new Commitment(before, Subject.none(from), from, before.end(), owner));
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
                if (owner.group(g) != null && NotedOwners.isOne(owner.group(g))) {
                    found.add(new Commitment(
                            sentence,
                            Subject.none(from),
                            from,
                            owner.start(),
                            name(sentence, owner.start(g), owner.end(g))));
                    return;
                }
            }
        }
        found.add(new Commitment(sentence, Subject.none(from), from, end, null));
    }

    private static String name(Sentence sentence, int from, int to) {
        String name = sentence.passage().text().substring(from, to).strip();
        return name.replaceFirst("^[Tt]he ", "").replaceFirst("[.,;]$| [-\u2013]$", "");
    }

    private static int trimmed(String plain, int from, int to) {
        int end = to;
        while (end > from && ". ".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
