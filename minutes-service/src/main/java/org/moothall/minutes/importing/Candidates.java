package org.moothall.minutes.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.minutes.proceedings.VoteOption;

/**
 * Reads how many voted for each of two people: "Councillor Oak received 10 votes and Councillor Elm 6", "21 votes for Mrs Ash and
 * 13 for Mr Yew". Whoever got more of them won, so that the others were against.
 */
final class Candidates {
    private static final String NUMBER =
            "(?<number>(?i:" + Numbers.WRITTEN + "))(?: votes?| papers?| ballots?)?(?![\\w%/])";

    private static final Pattern NAME_THEN_NUMBER = Pattern.compile("(?<name>" + Person.TITLED
            + "|\\b[A-Z]{2,3}\\b)(?:,? (?:having |had |has )?(?:received|receiving|got|had|polled|secured|obtained|gained)|:| -)? \\(?"
            + NUMBER);

    private static final Pattern NUMBER_THEN_NAME = Pattern.compile("\\b" + NUMBER
            + " (?:[Mm]embers |[Cc]ouncillors )?(?:were |was |having |had )?(?:cast |recorded |voted |voting |given )?(?:for|in favour of|to) (?<name>"
            + Person.TITLED + ")");

    /** "Oak 5, Elm 4" behind a colon or in brackets. */
    private static final Pattern LISTED = Pattern.compile("[:(] ?(?<one>" + Person.WORD
            + ") (?<a>\\d{1,3})[,;] (?<other>" + Person.WORD + ") (?<b>\\d{1,3})(?:\\.?$|\\))");

    /** "Five votes were cast for each of them". */
    private static final Pattern EACH =
            Pattern.compile("(?i)\\b(?<number>" + Numbers.WRITTEN + ") votes (?:were )?(?:cast )?for each\\b");

    private static final Pattern VOTES =
            Pattern.compile("(?i)\\b(?:vot(?:es?|ed|ing)|ballot|papers|shows? of hands)\\b");

    private static final Pattern BALLOT = Pattern.compile(
            "(?i)\\b(?:nominat\\w+|ballot\\w*|candidates?|election|put (?:up|forward)|votes (?:were )?cast|papers)\\b|\\bput to the vote there (?:were|voted)\\W*$");

    /** "Oak   17", and below it "Elm   20". */
    private static final Pattern ROW = Pattern.compile("(?:(?:[Vv]otes )?[Ff]or )?(?<name>" + Person.TITLED + "|"
            + Person.WORD + "(?: " + Person.WORD + ")?)(?: ?[:.-]+| -)? (?<number>\\d{1,3})(?: votes?)?\\.?");

    private final Map<String, Integer> votes = new LinkedHashMap<>();
    private boolean announced;

    /** Notes whether a ballot is told of right here, whose figures may be listed below. */
    void announced(Sentence sentence) {
        announced = BALLOT.matcher(sentence.plain()).find();
        votes.clear();
    }

    /** Whether the line says how many voted for one of them. */
    boolean isRow(Passage passage) {
        Matcher row = ROW.matcher(passage.plain());
        boolean candidate = announced && row.matches();
        if (candidate) {
            votes.put(row.group("name"), Integer.parseInt(row.group("number")));
        }
        return candidate;
    }

    /** The figures of the rows so far, if two stood. */
    Tally ofRows() {
        Tally tally = Tally.empty();
        between(votes, tally);
        return tally;
    }

    /** The figures of both, and of nobody where the sentence is of no such vote. */
    static Tally in(Sentence sentence) {
        Tally tally = Tally.empty();
        String plain = sentence.plain();
        if (!VOTES.matcher(plain).find()) {
            return tally;
        }
        Matcher each = EACH.matcher(plain);
        if (each.find()) {
            count(each, tally, VoteOption.YES);
            count(each, tally, VoteOption.NO);
            return tally;
        }
        Map<String, Integer> votes = votes(NUMBER_THEN_NAME, plain);
        if (votes.size() != 2) {
            votes = votes(NAME_THEN_NUMBER, plain);
        }
        Matcher listed = LISTED.matcher(plain);
        if (votes.isEmpty() && BALLOT.matcher(plain).find() && listed.find()) {
            votes.put(listed.group("one"), Integer.parseInt(listed.group("a")));
            votes.put(listed.group("other"), Integer.parseInt(listed.group("b")));
        }
        between(votes, tally);
        return tally;
    }

    private static void between(Map<String, Integer> votes, Tally tally) {
        if (votes.size() == 2) {
            int most = votes.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
            int fewest =
                    votes.values().stream().mapToInt(Integer::intValue).min().orElseThrow();
            tally.counts().put(VoteOption.YES, most);
            tally.counts().put(VoteOption.NO, fewest);
        }
    }

    private static Map<String, Integer> votes(Pattern form, String plain) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        Matcher one = form.matcher(plain);
        while (one.find()) {
            votes.put(one.group("name"), Numbers.value(one.group("number")));
        }
        return votes;
    }

    private static void count(Matcher figure, Tally tally, VoteOption side) {
        tally.counts().put(side, Numbers.value(figure.group("number")));
    }
}
