package org.moothall.minutes.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says who owes what was promised, as the page calls them. "She" is whoever was the doer of the nearest verb before, in the
 * same point or paragraph; of a paragraph that begins with her, whoever was told of before it, which is to be checked.
 */
final class Owners {

    /** How far back a pronoun may point. */
    private static final int REACH = 700;

    private static final Vocabulary VERBS = Vocabulary.of("""
            was were is are had has have would will could should may might did said told gave took felt thought
            spoke drew made went saw set left brought sought undertook began led put wrote read met held became
            understood knew rose rang paid bought sent lent ran heard""");

    private static final Pattern ROLE = Pattern.compile(
            "\\b(?:Director|Head|Manager|Officer|Chair|Chairman|Leader|Mayor|Clerk|Secretary|Councillor|Cllr"
                    + "|Mr|Mrs|Ms|Dr|Solicitor|Engineer|Superintendent|Inspector|Adviser)\\b");

    /** "for the landlord, who had been reminded twice": told by the way of somebody else. */
    private static final Pattern RELATIVE = Pattern.compile(
            ", who (?:had been|has been|was|were) \\w+(?:ed|en|t)\\b|,? who had (?:\\w+ly )?(?!been\\b)\\w+(?:ed|en|t|n)\\b");

    /** What is said of somebody goes on so. */
    private static final Pattern FUTURE = Pattern.compile("(?:would|will)\\b");

    private static final Pattern ONE = Pattern.compile("(?:[Hh]e|[Ss]he)\\b");

    private static final Pattern THAT = Pattern.compile("\\bthat (the |an? )?$");

    /** How far behind its verb an aside may end. */
    private static final int LONGEST_ASIDE = 40;

    /** "Councillor Oak responded." */
    private static final Pattern CLOSING = Pattern.compile("[.,;:]$");

    private static final Pattern ASIDE = Pattern.compile(" \\((?:who|by|now|via|on|ex officio)\\b[^()]*\\)$");

    private static final Pattern POST_BEFORE_DASH = Pattern.compile(
            "\\b(?:(?:Chief|Executive|Corporate|Assistant|Strategic|Interim|Depute|Deputy|Senior) )*(?:Officer|Director|Head of Service|Service Head|(?:Service )?Manager|Lead) [-\u2013\u2014] $");

    /** "Website – Ann Oak", "Notice board – Cllr Elm": what it is about, and then whoever is to do it. */
    private static final Pattern ABOUT = Pattern.compile(
            "^\\p{Lu}[\\p{Ll} ]{2,30} [-\u2013\u2014] (?=(?:Cllr|Councillor|Cyng|Mrs?|Ms|Miss|Dr)\\b|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+$)");

    /** Before whom somebody told of. */
    private static final Pattern AND_THAT = Pattern.compile("\\band that (?:the |an? )?$");

    private static final int LONGEST_LEAD = " and that the ".length();

    /** Before whoever answers: "Following a question by Cllr Oak ". */
    private static final Pattern ANSWERED = Pattern.compile(
            "(?:Following|In (?:answer|reply|response)|Asked|When asked|On being asked|After)\\b(?:[^.;:]|(?<=\\b(?:Cllr|Mr|Mrs|Dr))\\.){2,90}");

    /** Who promises something for a licence or permission. */
    private static final Pattern APPLICANT = Pattern.compile("\\b(?:applicant|licensee|developer|agent|appellant)\\b");

    /** "Cllr Oak – The consultation closes in May. She will send the link": who spoke, before what was said. */
    private static final Pattern LED = Pattern.compile("(" + Person.TITLED + ")(?: [-\u2013\u2014]|:) ");

    /** "Cllr Oak's report had been circulated. She would ask the officer": whose it was. */
    private static final Pattern REPORT_OF =
            Pattern.compile("(" + Person.TITLED + ")(?<='s) (?:\\p{Ll}+ ){0,2}(?:report|update|notes|letter)\\b");

    private Owners() {}

    record Owner(@Nullable String name, boolean certain) {}

    static Owner of(Sentence sentence, Subject subject) {
        Passage passage = sentence.passage();
        if (subject.isNamed() || subject.kind() == Subject.Kind.BODY) {
            int start = withPost(passage.plain(), sentence.start(), subject.start());
            return new Owner(called(passage.text().substring(start, subject.end())), true);
        }
        boolean sameSentence = subject.kind() == Subject.Kind.ELIDED;
        Subject found = lookUp(passage.plain(), subject.start(), sameSentence ? sentence.start() : 0, sameSentence);
        if (!found.isNamed()) {
            boolean one = isAboutOne(passage, subject)
                    || (sameSentence
                            && ONE.matcher(passage.plain())
                                    .region(sentence.start(), sentence.end())
                                    .lookingAt());
            return new Owner(one ? speaker(passage) : null, false);
        }
        String between = passage.plain().substring(found.end(), Math.max(found.end(), subject.start()));
        String name = called(passage.text().substring(found.start(), found.end()));
        return new Owner(name, sameSentence || !ROLE.matcher(between).find());
    }

    /** Who is told of last in the passage: whoever the next one calls "she". */
    static @Nullable String toldOfLast(Passage passage) {
        Subject last = lookUp(passage.plain(), passage.plain().length(), 0, false);
        return last.isNamed() ? called(passage.text().substring(last.start(), last.end())) : null;
    }

    /** Whether "he" is whoever applies for a licence: what he promises he promises for that, and it is no task of the meeting's. */
    static boolean isApplicant(Sentence sentence, Subject subject) {
        String name =
                subject.kind() == Subject.Kind.PRONOUN ? of(sentence, subject).name() : null;
        return name != null && APPLICANT.matcher(name).find();
    }

    /** Whether the doer is "he" or "she". */
    static boolean isAboutOne(Passage passage, Subject subject) {
        return ONE.matcher(passage.plain())
                .region(subject.start(), passage.plain().length())
                .lookingAt();
    }

    /** Whether nobody stands before the doer in the passage but whoever was answered: "Following a question by Cllr Oak he offered". */
    static boolean isFirst(Passage passage, Subject subject) {
        return subject.start() == 0
                || ANSWERED.matcher(passage.plain().substring(0, subject.start()))
                        .matches();
    }

    /** Whose words the paragraph has by what stands at its beginning, for whoever it calls "she". */
    private static @Nullable String speaker(Passage passage) {
        Matcher led = LED.matcher(passage.plain());
        if (led.lookingAt()) {
            return passage.text().substring(0, led.end(1));
        }
        Matcher report = REPORT_OF.matcher(passage.plain());
        return report.lookingAt() ? passage.text().substring(0, report.end(1) - "'s".length()) : null;
    }

    /** "Chief Officer – Education": what the post is of stands behind a dash. */
    private static int withPost(String plain, int floor, int start) {
        Matcher post = POST_BEFORE_DASH.matcher(plain).region(Math.max(floor, start - LONGEST_ASIDE), start);
        return post.find() ? post.start() : start;
    }

    /** Without what stands around the name: "Clerk: to order the bench", "Councillor Oak (who had now arrived)". */
    private static String called(String words) {
        String name = InShort.unbracketed(words).replaceFirst(":$", "");
        return ASIDE.matcher(ABOUT.matcher(name).replaceFirst("")).replaceFirst("");
    }

    /** "The Clerk was sorry and would send it": the doer is left out, and is somebody whom the sentence named before. */
    static boolean isElided(Sentence sentence, Subject subject) {
        return subject.kind() == Subject.Kind.ELIDED
                && !isBody(sentence, subject)
                && of(sentence, subject).name() != null;
    }

    /** Whether the doer is the deciding body itself, so that nobody has promised anything. */
    static boolean isBody(Sentence sentence, Subject subject) {
        if (subject.kind() != Subject.Kind.ELIDED) {
            return subject.kind() == Subject.Kind.BODY;
        }
        return lookUp(sentence.passage().plain(), subject.start(), sentence.start(), true)
                        .kind()
                == Subject.Kind.BODY;
    }

    private static Subject lookUp(String plain, int at, int floor, boolean bodies) {
        int stop = Math.max(floor, at - REACH);
        int end = at;
        Subject spokenOf = null;
        while (end > stop) {
            int start = plain.lastIndexOf(' ', end - 1) + 1;
            if (start <= stop && stop > floor) {
                break;
            }
            String word =
                    plain.substring(Math.max(start, 0), Math.max(start, end)).strip();
            if (isVerb(CLOSING.matcher(word).replaceFirst(""))) {
                boolean aside = isAside(plain, stop, start);
                Subject subject = Subjects.before(plain, stop, start);
                boolean told = InShort.isInitials(plain, subject)
                        && plain.startsWith("that ", Math.max(0, subject.start() - "that ".length()));
                if ((!bodies && (aside || told)) || isSpokenOf(plain, subject, at)) {
                    end = start - 1;
                    continue;
                }
                if (isToldOfBefore(plain, subject, at)) {
                    spokenOf = spokenOf == null ? subject : spokenOf;
                    end = start - 1;
                    continue;
                }
                if (subject.kind() == Subject.Kind.PRONOUN && floor > 0 && bodies) {
                    return lookUp(plain, subject.start(), 0, false); // "She intended nothing but was willing to …"
                }
                if (subject.kind() == Subject.Kind.PERSON
                        || InShort.isSomebody(plain, subject)
                        || (bodies && subject.kind() == Subject.Kind.BODY)) {
                    return subject;
                }
            }
            end = start - 1;
        }
        return spokenOf == null ? Subject.none(at) : spokenOf;
    }

    /** "The Treasurer replied that … and that the auditor had raised no concern. She agreed to …": she is whoever replied. */
    private static boolean isToldOfBefore(String plain, Subject subject, int at) {
        return subject.isNamed()
                && ONE.matcher(plain).region(at, plain.length()).lookingAt()
                && AND_THAT.matcher(plain)
                        .region(Math.max(0, subject.start() - LONGEST_LEAD), subject.start())
                        .find()
                && plain.substring(subject.end(), at).contains(". ");
    }

    /** "The Director said that staff had left and that she would …", "… that the contractor was late, and offered to …": of whom, not who. */
    private static boolean isSpokenOf(String plain, Subject subject, int at) {
        if (!subject.isNamed()
                || FUTURE.matcher(plain).region(at, plain.length()).lookingAt()) {
            return false;
        }
        String[] words = plain.substring(subject.start(), subject.end()).split(" ", -1);
        String last = words[words.length - 1];
        boolean several =
                Roles.isGroup(last) && Stream.of(words).noneMatch(Roles::isPerson); // no "Director of Services"
        boolean one = ONE.matcher(plain).region(at, plain.length()).lookingAt();
        Matcher that =
                THAT.matcher(plain).region(Math.max(0, subject.start() - " that the ".length()), subject.start());
        boolean told = that.find();
        boolean unknown = told && that.group(1) != null && that.group(1).startsWith("a");
        return (one && several) || unknown || (told && Roles.isOutsider(last));
    }

    private static boolean isAside(String plain, int from, int verb) {
        Matcher aside = RELATIVE.matcher(plain).region(from, Math.min(plain.length(), verb + LONGEST_ASIDE));
        while (aside.find()) {
            if (aside.start() < verb && verb < aside.end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is a finite verb that minutes tell with: "said", "had". */
    static boolean isVerbOfPast(String word) {
        return VERBS.has(word);
    }

    private static boolean isVerb(String word) {
        boolean small = word.endsWith("ed") && Character.isLowerCase(word.charAt(0));
        boolean shouted = word.endsWith("ED") && Character.isUpperCase(word.charAt(0));
        return VERBS.has(word) || word.endsWith("n't") || (word.length() > 3 && (small || shouted));
    }
}
