package org.moothall.minutes.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the proposal of a person, who has no mover, from that of a motion. */
final class Nominations {
    private static final Pattern PROPOSED = Pattern.compile("(?i)propos|nominat");
    private static final Pattern PROPOSED_WHOM = Pattern.compile("(?i)proposed$");
    private static final Pattern SOMEBODY =
            Pattern.compile(" (?:that )?(?:" + Person.TITLED + "|[A-Z]{2,3} (?:to (?:be|continue)|as)\\b)");

    /** "Councillor A was proposed by …": a person, and no motion. */
    private static final Pattern NOMINEE =
            Pattern.compile("(?:" + Person.TITLED + "|" + Person.ANY + ") (?:was|be|had been) (?:duly )?$");

    private static final Pattern OF_ELECTION = Pattern.compile(
            "\\bthat (?:the )?" + Person.TITLED
                    + " (?:be|continue as|remain) (?:(?:re-?)?(?:elected|appointed|nominated|co-opted)|(?:the )?(?:(?:Vice|Deputy)[ -])?(?:Chair(?:man|person|woman)?|Mayor))\\b|^On the nomination of |\\bnominations? (?:was|were) (?:received|made)\\b");

    private static final Pattern IN_SHORT = Pattern.compile("(?i)prop(?:osed|oser|\\.)");
    private static final Pattern ELECTED = Pattern.compile("\\b(?:elected|appointed|co-opted)\\b[^.]*\\. $");
    private static final Pattern NO_OTHER = Pattern.compile(
            " ?(?:There being|There were|As there were) no (?:other|further) (?:name|nomination|candidate)");

    /** How many characters before it an election is looked for. */
    private static final int REACH = 160;

    private Nominations() {}

    /** "It was proposed by A and seconded by B that C be elected", "C was elected. Proposed A, seconded B." */
    static boolean areAll(Sentence sentence) {
        String around = sentence.passage().plain();
        if (OF_ELECTION.matcher(sentence.plain()).find()) {
            return true;
        }
        String before = around.substring(Math.max(0, sentence.start() - REACH), sentence.start());
        return IN_SHORT.matcher(sentence.plain()).lookingAt()
                && (ELECTED.matcher(before).find()
                        || NO_OTHER.matcher(around)
                                .region(sentence.end(), around.length())
                                .lookingAt());
    }

    /** "Councillor A was proposed by …", "Councillor B proposed Councillor A". */
    static boolean isOne(Sentence sentence, Matcher moved) {
        String plain = sentence.passage().plain();
        boolean of = PROPOSED.matcher(moved.group()).lookingAt()
                && NOMINEE.matcher(plain.substring(sentence.start(), moved.start()))
                        .find();
        boolean whom = PROPOSED_WHOM.matcher(moved.group()).find()
                && SOMEBODY.matcher(plain).region(moved.end(), sentence.end()).lookingAt();
        return of || whom;
    }
}
