package org.moothall.minutes.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "asks the Transport Officer to report back", "that the Clerk be asked to …", "Officers to circulate the plan": the meeting gives
 * somebody something to do. Not: what one member asks another, and what was asked and answered on the spot.
 */
final class Requests {

    private static final Pattern ASKS = Pattern.compile(
            "\\b(?:asks?|requests?|instructs?|directs?|tasks?|asked|requested|instructed|directed"
                    + "|tasked)(?: that)? (?=[^.;:]{2,110}? to [a-z])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BE_ASKED = Pattern.compile(
            "\\b(be|was|were)(?: (?:also|therefore|then|further))? (?:(?:asked|requested|instructed|tasked"
                    + "|directed|required) to|tasked with) (?=[a-z])");

    private static final Pattern SUBJUNCTIVE = Pattern.compile(
            "\\b(?:(requested|requests?|asked|asks?|instructed|instructs?)|resolved|agreed|RESOLVED|AGREED"
                    + "|Resolved|Agreed)[:, -]{1,3}(?i:that) (?=[^.;:]{3,110}? [a-z])");

    private static final Pattern TO = Pattern.compile(" to (?=[a-z])");
    private static final Pattern LEADS_IN = Pattern.compile("(?:to|To|that|That|; and|:|-|\\))\\s*$");
    private static final Pattern FINITE = Pattern.compile("\\b(?:was|were|is|are|had|has|would|will)\\b");
    private static final Pattern CHAIR =
            Pattern.compile("\\b(?:(?:Vice-)?Chair(?:man|woman|person)?|Mayor|Convenor)\\b");
    private static final int REACH = 130;

    private Requests() {}

    static void find(Sentence sentence, boolean ofResolution, List<Commitment> found) {
        asks(sentence, ofResolution, found);
        beAsked(sentence, found);
        subjunctive(sentence, found);
        nominal(sentence, found);
    }

    private static void asks(Sentence sentence, boolean ofResolution, List<Commitment> found) {
        String plain = sentence.passage().plain();
        Matcher asks = Promises.in(ASKS, sentence);
        for (int count = 0; count < Promises.MOST && asks.find(); count++) {
            Matcher to = TO.matcher(plain).region(asks.end(), Math.min(sentence.end(), asks.end() + REACH));
            if (!to.find()) {
                continue;
            }
            Subject asked = Subjects.before(plain, asks.end(), to.start());
            boolean whole = asked.isNamed() && asked.start() - asks.end() <= 4;
            boolean task = Deeds.isTask(plain, to.end())
                    && ((ofResolution && begins(sentence, asks.start())) || !Deeds.isAnsweredAtOnce(plain, to.end()));
            if (whole
                    && isOfMeeting(sentence, asks.start())
                    && task
                    && Context.of(sentence, asks.start()) != Context.Said.NOT_AT_ALL) {
                found.add(Commitment.by(sentence, asked, to.end()));
            }
        }
    }

    /** Asked by the deciding body, or by a resolution that begins with the verb. */
    private static boolean isOfMeeting(Sentence sentence, int verb) {
        Subject asker = Subjects.before(sentence.passage().plain(), sentence.start(), verb);
        return begins(sentence, verb) || asker.kind() == Subject.Kind.BODY;
    }

    private static boolean isByChair(Sentence sentence, int verb) {
        String plain = sentence.passage().plain();
        Subject asker = Subjects.before(plain, sentence.start(), verb);
        return asker.kind() == Subject.Kind.PERSON
                && CHAIR.matcher(plain.substring(asker.start(), asker.end())).find();
    }

    private static boolean begins(Sentence sentence, int verb) {
        String before = sentence.passage().plain().substring(Math.max(sentence.start(), verb - 8), verb);
        return verb == sentence.start() || LEADS_IN.matcher(before).find();
    }

    private static void beAsked(Sentence sentence, List<Commitment> found) {
        String plain = sentence.passage().plain();
        Matcher asked = Promises.in(BE_ASKED, sentence);
        for (int count = 0; count < Promises.MOST && asked.find(); count++) {
            Subject subject = Subjects.before(plain, sentence.start(), asked.start());
            boolean answered = !asked.group(1).equals("be") && Deeds.isAnsweredAtOnce(plain, asked.end());
            if (subject.isNamed()
                    && !answered
                    && Deeds.isTask(plain, asked.end())
                    && Context.of(sentence, subject.start()) != Context.Said.NOT_AT_ALL) {
                found.add(Commitment.by(sentence, subject, asked.end()));
            }
        }
    }

    /** "RESOLVED that the Clerk write to the County Council". */
    private static void subjunctive(Sentence sentence, List<Commitment> found) {
        String plain = sentence.passage().plain();
        Matcher that = Promises.in(SUBJUNCTIVE, sentence);
        for (int count = 0; count < Promises.MOST && that.find(); count++) {
            boolean request = that.group(1) != null;
            if (request && !isOfMeeting(sentence, that.start()) && !isByChair(sentence, that.start())) {
                continue;
            }
            int limit = Math.min(sentence.end(), that.end() + REACH);
            for (int at = plain.indexOf(' ', that.end()); at > 0 && at + 1 < limit; at = plain.indexOf(' ', at + 1)) {
                if (Deeds.isDeliveryVerb(plain, at + 1) && !(request && Deeds.isAnsweredAtOnce(plain, at + 1))) {
                    Subject subject = Subjects.before(plain, that.end(), at);
                    if (subject.kind() == Subject.Kind.PERSON && subject.start() - that.end() <= 4) {
                        found.add(Commitment.by(sentence, subject, at + 1));
                    }
                    break;
                }
            }
        }
    }

    /** "Head of Parks to report back": no other verb, and the sentence begins with who. */
    private static void nominal(Sentence sentence, List<Commitment> found) {
        String plain = sentence.passage().plain();
        Matcher to = TO.matcher(plain).region(sentence.start(), Math.min(sentence.end(), sentence.start() + REACH));
        if (!to.find()) {
            return;
        }
        int from = plain.startsWith("That ", sentence.start()) || plain.startsWith("that ", sentence.start())
                ? sentence.start() + 5
                : sentence.start();
        if (from > to.start()) {
            return;
        }
        Subject subject = Subjects.before(plain, from, to.start());
        boolean person = subject.kind() == Subject.Kind.PERSON
                || (subject.kind() == Subject.Kind.OTHER && Deeds.isDeliveryVerb(plain, to.end()));
        boolean whole = person && subject.start() - from <= 4;
        boolean bare =
                !FINITE.matcher(plain.substring(sentence.start(), to.start())).find();
        if (whole && bare && Deeds.isTask(plain, to.end())) {
            found.add(Commitment.by(sentence, subject, to.end()));
        }
    }
}
