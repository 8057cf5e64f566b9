package org.moothall.minutes.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "RESOLVED that the Clerk write to the bank", "(b) the Roads Manager survey the wall": a doer and a bare verb in what was agreed. */
final class Wishes {

    private static final Pattern SUBJUNCTIVE = Pattern.compile(
            "\\b(?:(Requested|Asked|Instructed|requested|requests?|asked|asks?|have asked|instructed|instructs?|directed|directs?)|required|called upon|(?:suggested|proposed)(?= that [^.;]{5,200}(?:(?:which|this) was (?:then |duly |also )?(?:agreed|supported|accepted|approved)|,? seconded [^.;,]{2,50},? and (?:\\w+ )?(?:agreed|approved|carried|resolved))\\b)|resolved|agreed|resolves|agrees|RESOLVED|AGREED"
                    + "|Resolved|Agreed)(?: UNANIMOUSLY| FURTHER| unanimously| also| further| \\([^()]{2,40}\\)|,? nem\\.? con\\.?|,? without (?:dissent|a vote)|,? (?:by|with) [^,.;:]{3,60})?[:, -]{1,3}[\"\u201C]?(?i:that) (?=[^.;:]{3,110}? [a-z])");

    /** "It was agreed that …, and that the Clerk send …". */
    private static final Pattern AND_THAT = Pattern.compile(",? and that (?=[^.;:]{3,110}? [a-z])");

    private static final Pattern AND_THE = Pattern.compile(",? and (?=the \\p{Lu}|officers )");

    private static final Pattern BE = Pattern.compile("\\bbe \\w+(?:ed|en)\\b");

    private static final Pattern PART = Pattern.compile(
            "(?:^[\"\u201C]?|(?:^|[ (])\\(?(?<!\\b(?:Option|Appendix|Annex|Phase|Lot|Plan|Table|[Pp]aragraph|[Rr]ecommendation) )(?:[ivx]{1,4}|[a-z]|\\d{1,2})[.)] |; (?:and )?|, and |(?<=\\S) and (?=that ))(?i:that |that, in view of [^,;:]{3,80}, |t h a t )?(?=[^.;:]{3,110}? [a-z])");

    /** "the report of", "an update be given": no verb. */
    private static final Pattern NOUN =
            Pattern.compile("\\w+ (?:of|be|by|from|is|was|are|were|and|received|noted|attached|back [-\u2013])\\b");

    private static final Pattern WORD = Pattern.compile("\\p{Ll}+\\b");

    /** What follows a verb and seldom a noun: "survey the wall". */
    private static final Pattern OBJECT =
            Pattern.compile(" (?:the|an?|all|each|its|their|his|her|whether|how|up|out|into)\\b");

    private static final Pattern ARTICLE = Pattern.compile("(?i)(?:a|an|the|this|that|these|those|all)");

    private static final Pattern CLAUSE = Pattern.compile(" [^,.;:]+");

    private static final Pattern FINITE =
            Pattern.compile("\\b(?:be|is|are|was|were|had|has|have|would|will|should|shall|may|might|can|could)\\b");

    /** What a bare verb does not end in. */
    private static final Pattern ENDING =
            Pattern.compile("(?:ed|[aeiouy]\\p{Ll}*ing|(?<!rep|supp|app|comp|re)ly|[^s]s)$");

    /** Small words inside a name or title. */
    private static final Vocabulary HOLDS = Vocabulary.of("of for and or in on at to with by from as");

    private static final Vocabulary MODAL = Vocabulary.of("""
            must may might can could should shall will would do does did ought""");

    /** Bare verbs that look like what was done. */
    private static final Vocabulary LIKE_PAST = Vocabulary.of("put set let cut");

    private static final Pattern GROUP =
            Pattern.compile("(?i)(?:(?:working|task|sub|steering|project)[ -])?(?:group|party)");

    private static final int REACH = 130;

    private Wishes() {}

    static void find(Sentence sentence, boolean ofResolution, List<Commitment> found) {
        subjunctive(sentence, ofResolution, found);
        if (ofResolution) {
            parts(sentence, found);
        }
    }

    /** "RESOLVED that the Clerk write to the County Council". */
    private static void subjunctive(Sentence sentence, boolean ofResolution, List<Commitment> found) {
        Matcher that = sentence.matcher(SUBJUNCTIVE);
        for (int count = 0; count < Promises.MOST && that.find(); count++) {
            boolean request = that.group(1) != null;
            boolean motions = request && ofResolution && that.group(1).endsWith("s"); // "… and requests that"
            if (request
                    && !motions
                    && !Askers.isOfMeeting(sentence, that.start())
                    && !Askers.isByChair(sentence, that.start())
                    && !Askers.isImpersonal(sentence, that.start())) {
                continue;
            }
            wish(sentence, that.end(), request, found);
            besides(sentence, that.end(), request, found);
            Matcher and = AND_THAT.matcher(sentence.passage().plain()).region(that.end(), sentence.end());
            for (int more = 0; more < Promises.MOST && and.find(); more++) {
                wish(sentence, and.end(), request, found);
            }
        }
    }

    /** "that the matter be deferred and the Superintendent arrange a visit": the second of two. */
    private static void besides(Sentence sentence, int from, boolean request, List<Commitment> found) {
        String plain = sentence.passage().plain();
        Matcher and = AND_THE.matcher(plain).region(from, sentence.end());
        if (and.find() && BE.matcher(plain.substring(from, and.start())).find()) {
            wish(sentence, and.end(), request, found);
        }
    }

    /** "(b) that the Clerk write to the bank", "Public Health bring a summary": a part of what was resolved. */
    private static void parts(Sentence sentence, List<Commitment> found) {
        Matcher part = sentence.matcher(PART);
        for (int count = 0; count < Promises.MOST && part.find(); count++) {
            wish(sentence, part.end(), false, found);
        }
        besides(sentence, sentence.start(), false, found);
    }

    /** A doer right here and then a bare verb: "the Clerk write". */
    private static void wish(Sentence sentence, int from, boolean request, List<Commitment> found) {
        String plain = sentence.passage().plain();
        int limit = Math.min(sentence.end(), from + REACH);
        for (int at = plain.indexOf(' ', from); at > 0 && at + 1 < limit; at = plain.indexOf(' ', at + 1)) {
            Subject subject = Subjects.before(plain, from, at);
            int modal = plain.startsWith("should ", at + 1) ? at + "should ".length() : at;
            Matcher word = WORD.matcher(plain).region(modal + 1, limit);
            boolean article = subject.isNamed()
                    && ARTICLE.matcher(plain)
                            .region(subject.start(), subject.end())
                            .matches();
            boolean outside = (request && (Requests.isOutside(plain, subject) || Requests.isAll(plain, subject)))
                    || isGroup(plain, subject)
                    || (Requests.isOutside(plain, subject) && Deeds.isDeliveryVerb(plain, at + 1));
            if (!(subject.isNamed() || outside)
                    || article
                    || subject.start() - from > 4
                    || !word.lookingAt()
                    || HOLDS.has(word.group())
                    || MODAL.has(word.group())) {
                continue;
            }
            boolean somebody = subject.kind() == Subject.Kind.PERSON || outside || InShort.isInitials(plain, subject);
            if (modal > at) {
                if (subject.kind() == Subject.Kind.PERSON && Deeds.isChore(plain, modal + 1)) {
                    found.add(Commitment.by(sentence, subject, modal + 1));
                }
                return;
            }
            boolean deed = Deeds.isDeliveryVerb(plain, at + 1)
                    || word.group().equals("attend")
                    || (somebody
                            && (plain.regionMatches(true, from - 5, "that ", 0, 5) || plain.startsWith("the ", from))
                            && (OBJECT.matcher(plain).region(word.end(), limit).lookingAt()
                                    || isWholeClause(plain, word.end(), sentence.end())));
            boolean reports = subject.kind() == Subject.Kind.PERSON && isPresent(plain, at + 1, word);
            boolean others = subject.kind() == Subject.Kind.PERSON
                    && Deeds.isOthersTask(plain, at + 1)
                    && OBJECT.matcher(plain).region(word.end(), limit).lookingAt();
            if ((reports || others || isBareVerb(plain, at, word.group(), limit))
                    && (reports || others || deed)
                    && !(request && Deeds.isAnsweredAtOnce(plain, at + 1) && !Requests.isForLater(sentence, at + 1))) {
                found.add(Commitment.by(sentence, subject, at + 1));
            }
            return;
        }
    }

    /** "that the Group report back": whom the body has given work. */
    private static boolean isGroup(String plain, Subject subject) {
        return subject.kind() == Subject.Kind.BODY
                && GROUP.matcher(plain).region(subject.start(), subject.end()).matches();
    }

    /** "that the Parking Manager survey permit holders": there is no other verb that "survey" could stand before. */
    private static boolean isWholeClause(String plain, int from, int to) {
        Matcher clause = CLAUSE.matcher(plain).region(from, to);
        return clause.lookingAt() && !FINITE.matcher(clause.group()).find();
    }

    /** "The Cabinet Member reports back within three months". */
    private static boolean isPresent(String plain, int at, Matcher word) {
        String verb = word.group();
        return verb.endsWith("s")
                && !verb.endsWith("ss")
                && Deeds.isDeliveryVerb(verb.substring(0, verb.length() - 1) + plain.substring(at + verb.length()), 0);
    }

    private static boolean isBareVerb(String plain, int at, String word, int limit) {
        boolean genitive = plain.charAt(at - 1) == '\'' || plain.startsWith("'s", at - 2);
        return !genitive
                && (!Owners.isVerbOfPast(word) || LIKE_PAST.has(word))
                && !ENDING.matcher(word).find()
                && (word.equals("attend") || Deeds.isChore(plain, at + 1))
                && !NOUN.matcher(plain).region(at + 1, limit).lookingAt();
    }
}
