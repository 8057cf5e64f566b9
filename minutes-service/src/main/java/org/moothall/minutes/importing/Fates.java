package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a sentence that tells what became of two things apart: "the amendment was lost by 5 votes to 9, and the motion was carried
 * by 10 to 4" is of two votings, each of which is read by itself.
 */
final class Fates {
    private static final String THING =
            "(?:(?:original|substantive|main|amended|altered|first|second|third|further|other) )?(?:motion|amendment|proposal|recommendations?)";

    private static final String FATE =
            "(?:carried|lost|defeated|fell|agreed|approved|rejected|adopted|withdrawn|passed|failed)";

    private static final Pattern SECOND = Pattern.compile(
            "(?i)(?:[,;]| -)? (?:(?:and|but|whereupon|upon which|while|whilst|whereas|"
                    + "after which|following which|then)\\b,? )?(?=the " + THING
                    + "(?: as amended| itself)?,? (?:(?:was|were|being|having been|on being|then|also|therefore|thereupon|duly|unanimously|put(?: to the (?:vote|meeting))?|and|not|declared),? ){0,6}"
                    + FATE + "\\b)"
                    + "|,? and (?:on the same (?:vote|figures),? )?(?=it was (?:then )?(?:carried|agreed|approved) as the (?:substantive |amended )?motion\\b)"
                    + "|(?<=\\baccepted (?:the|this|that) amendment),? and (?=it was\\b|the (?:motion|Committee|Council|Cabinet|Board|Panel|Forum|Authority)\\b)");

    private static final Pattern FIRST = Pattern.compile(
            "(?i)\\b" + THING + "\\b[^.;]{0,120}?\\b" + FATE + "\\b|\\baccepted (?:the|this|that) amendment\\b");

    /** How far before the second the fate of the first may stand. */
    private static final int REACH = 400;

    private Fates() {}

    /** The parts of it, of which most sentences have one. */
    static List<Sentence> apart(Sentence sentence) {
        String plain = sentence.passage().plain();
        List<Sentence> parts = new ArrayList<>();
        int start = sentence.start();
        Matcher second = sentence.matcher(SECOND);
        while (second.find()) {
            int from = Math.max(start, second.start() - REACH);
            if (FIRST.matcher(plain).region(from, second.start()).find()) {
                parts.add(new Sentence(sentence.passage(), start, second.start()));
                start = second.end();
            }
        }
        parts.add(new Sentence(sentence.passage(), start, sentence.end()));
        return parts;
    }
}
