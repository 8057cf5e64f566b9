package org.moothall.minutes.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Head of Parks to report back", "All to send dates to the Clerk": who is to do what, and no other verb. */
final class BareTasks {
    private static final Pattern FINITE = Pattern.compile("\\b(?:was|were|is|are|had|has|would|will)\\b");

    /** Where else "Clerk to write" may begin: after the verdict, after a semicolon, after "and". */
    private static final Pattern BEGINNING = Pattern.compile(
            "(?:^(?:AGREED|Agreed|RESOLVED|Resolved|NOTED|Noted|[Ii]t was (?:further )?agreed|Outcome)(?: ?[:,;-] ?| )(?:that |for )?(?:[Tt]he )?|; (?:[Tt]he )?|,? (?:and|so) (?:the )?|, (?:with )?(?=(?:[A-Z]{2,3}|(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr)\\.? \\p{Lu}[^,.;:]{1,30}) to [a-z])|^[^.;:]{2,100}(?: -|:) (?:[Tt]he )?"
                    + "|(?<=\\b(?:agreed|AGREED|decided|DECIDED|[Rr]esolved|RESOLVED|[Dd]eferred)\\b[^.;:]{0,160}), (?:with )?the )(?=[A-Z]|(?<= - )clerk to )");

    /** What stands before a dash or colon and says that nothing is settled. */
    private static final Pattern UNSETTLED = Pattern.compile(
            "(?i)(?:recommend|propos|suggest|option|motion|amendment|question|request|aim|purpose|note)");

    /** "Members to send dates to the Clerk": all of those who are there, and not the body that they are. */
    private static final Pattern ALL_OF_THEM = Pattern.compile(
            "(?:All |Both )?(?:(?:Board|Committee|Panel|Forum|Council|Group) )?(?:[Mm]embers|[Cc]ouncillors|[Tt]rustees|[Gg]overnors)(?: of the [A-Z]\\w+)?");

    /** "SL and Doug Kemp to put the lights up". */
    private static final Pattern PAIR = Pattern.compile(
            "(?:[A-Z]{2,3}|\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}'-]+) and (?:[A-Z]{2,3}|\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}'-]+)");

    /** "All Board members to complete the training". */
    private static final Pattern EACH = Pattern.compile("(?:All|Both) (?:the )?");

    private static final Pattern EVERYBODY = Pattern.compile("(?:All|Everyone|Everybody)(?: present)?");

    /** A verb in the midst of what else would be a name: "chairman invited members". */
    private static final Pattern VERB_WITHIN = Pattern.compile("\\p{Ll} \\p{Ll}{3,}ed \\p{Ll}");

    private static final Pattern BUSINESS = Pattern.compile(
            "(?:consider|agree|decide|determine|comment|discuss|review|debate|hear|question|scrutinise)\\b");

    /** "(3 for, 1 against) Clerk to object". */
    private static final Pattern ASIDE = Pattern.compile("\\([^()]{3,60}\\) (?=\\p{Lu})");

    private static final Pattern VERDICT = Pattern.compile("(?:RESOLVED|AGREED|Resolved|Agreed) (?=\\p{Lu})");

    /** "Clerc / Clerk to write": the same post in two languages. */
    private static final Pattern BILINGUAL = Pattern.compile("\\p{Lu}[\\p{L}'-]*(?: [\\p{L}'-]+){0,4} / ");

    /** Verbs before "to" that nobody's name ends in. */
    private static final Vocabulary NO_OWNER = Vocabulary.of(
            "wished wanted asked failed began tried came went hoped decided chose proposed hopes wishes wants plans aims intends expects continues needs Nothing");

    private BareTasks() {}

    /** "Head of Parks to report back": no other verb, and the sentence, or what follows a semicolon, begins with who. */
    static void find(Sentence sentence, List<Commitment> found) {
        Matcher aside = sentence.matcher(ASIDE);
        find(sentence, aside.lookingAt() ? aside.end() : sentence.start(), found);
        Matcher beginning = BEGINNING.matcher(sentence.plain());
        for (int count = 0; count < Promises.MOST && beginning.find(); count++) {
            if (!isUnsettled(beginning.group())) {
                find(sentence, sentence.start() + beginning.end(), found);
            }
        }
    }

    static boolean isUnsettled(String before) {
        return UNSETTLED.matcher(before).lookingAt();
    }

    private static void find(Sentence sentence, int start, List<Commitment> found) {
        String plain = sentence.passage().plain();
        Matcher to = Requests.TO.matcher(plain).region(start, Math.min(sentence.end(), start + Requests.REACH));
        if (!to.find()) {
            return;
        }
        Matcher verdict = VERDICT.matcher(plain).region(start, sentence.end());
        int begin = verdict.lookingAt() ? verdict.end() : start;
        int from = plain.startsWith("That ", begin) || plain.startsWith("that ", begin) ? begin + 5 : begin;
        if (from > to.start()) {
            return;
        }
        Subject subject = Subjects.before(plain, from, to.start());
        boolean person = subject.kind() == Subject.Kind.PERSON
                || (subject.kind() == Subject.Kind.OTHER
                        && !InShort.isNoName(plain.substring(subject.start(), subject.end()))
                        && (Deeds.isDeliveryVerb(plain, to.end())
                                || ((InShort.isByFirstName(sentence, subject) || InShort.isByName(sentence, subject))
                                        && Deeds.isJob(plain.substring(to.end())))
                                || NotedOwners.INITIALS
                                        .matcher(plain.substring(subject.start(), subject.end()))
                                        .matches()));
        boolean all = subject.kind() == Subject.Kind.BODY
                && ALL_OF_THEM
                        .matcher(plain.substring(subject.start(), subject.end()))
                        .matches()
                && !BUSINESS.matcher(plain).region(to.end(), sentence.end()).lookingAt();
        Matcher welsh = BILINGUAL.matcher(plain).region(from, Math.max(from, subject.start()));
        boolean both = person && welsh.lookingAt() && welsh.end() == subject.start();
        boolean whole = (person || all) && (both || subject.start() - from <= 4) && !endsInVerb(plain, subject);
        boolean bare = !FINITE.matcher(plain.substring(start, to.start())).find()
                && !VERB_WITHIN.matcher(plain.substring(from, to.start())).find();
        boolean pair = PAIR.matcher(plain).region(from, to.start()).matches();
        if ((pair || isEverybody(sentence, from, to.start()))
                && !BUSINESS.matcher(plain).region(to.end(), sentence.end()).lookingAt()
                && Deeds.isTask(plain, to.end())) {
            String named = sentence.passage().text().substring(from, to.start());
            found.add(new Commitment(sentence, subject, to.end(), sentence.end(), named));
        } else if (whole && bare && Deeds.isTask(plain, to.end())) {
            boolean each = EACH.matcher(plain).region(from, subject.start()).matches();
            String named = all || both || each ? sentence.passage().text().substring(from, subject.end()) : null;
            found.add(new Commitment(sentence, subject, to.end(), sentence.end(), named));
        }
    }

    /** "All to send dates to the Clerk". */
    private static boolean isEverybody(Sentence sentence, int from, int to) {
        return EVERYBODY.matcher(sentence.passage().plain()).region(from, to).matches();
    }

    /** "Cllrs AGREED to close it", "No member of the public wished to speak": told, and nobody's task. */
    private static boolean endsInVerb(String plain, Subject subject) {
        String word = plain.substring(plain.lastIndexOf(' ', subject.end() - 1) + 1, subject.end());
        return VerdictForms.SHOUTED.matcher(word).matches() || NO_OWNER.has(word);
    }
}
