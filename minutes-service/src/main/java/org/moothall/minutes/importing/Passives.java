package org.moothall.minutes.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "A map of the culverts would be circulated to Members": what the meeting is to get, from nobody in particular or "by the Clerk". */
final class Passives {
    private static final Pattern GIVEN = Pattern.compile(
            " (?:(?:would|will|is to|are to|was to|were to) (?:also |then )?|(?<=(?:requested|asked|agreed|RESOLVED|AGREED)\\b.{3,80}))be (?:re-?)?(?:circulated|sent|e-?mailed|forwarded|provided|shared|supplied|distributed|issued"
                    + "|reported|presented|submitted|made available|brought|copied|offered|shown|given|passed|put|taken(?! back)|read)(?: back| round| out)? to (?:all |every |each |the |a )?"
                    + "(?:(?<=all )(?:the |day |local )?\\p{Ll}{4,}|residents|households|[Mm]embers?|everyone|everybody|[Cc]ouncillors?|[Pp]anel|[Cc]ommittee|[Bb]oard|[Ff]orum|[Gg]roup|[Cc]hair\\w*|[Ss]ub-[Cc]ommittee|(?:next|future|following|annual|"
                    + Months.NAMES
                    + ") meeting)\\b|(?<=[Ww]ritten (?:answer|reply|response)) would be (?:sent|provided|given|supplied) to (?:him|her|them|the (?:\\w+ )?(?:[Mm]ember|[Cc]ouncillor)|Councillor|Cllr|Mrs?|Ms|Miss|Dr)\\b");

    private static final Pattern THANKS = Pattern.compile("(?i)\\b(?:thanks|congratulations|condolences)\\b");

    private static final Pattern BY = Pattern.compile(" by the (?=\\p{Lu})");

    /** Where the thing begins: at the start, or behind what introduces it. */
    private static final Pattern BEFORE_IT = Pattern.compile(
            "(?:\\bthat|[;:,]|, and|\\band) (?=(?:an?|the|this|these|copies|details|figures|further|more) )(?![^;:]*(?:\\bthat|[;:]) )");

    private Passives() {}

    static void find(Sentence sentence, List<Commitment> found) {
        String plain = sentence.passage().plain();
        Matcher given = sentence.matcher(GIVEN);
        if (!given.find()) {
            return;
        }
        int from = sentence.start();
        Matcher before = BEFORE_IT.matcher(plain).region(from, given.start());
        while (before.find()) {
            from = before.end();
        }
        boolean asked = plain.startsWith(" be ", given.start());
        boolean whole = asked || Context.of(sentence, from) != Context.Said.NOT_AT_ALL;
        if (!whole
                || THANKS.matcher(plain.substring(from, given.start())).find()
                || Quotation.isInside(sentence.passage(), given.start())) {
            return;
        }
        Matcher by = BY.matcher(plain).region(given.end(), sentence.end());
        boolean owned = by.find();
        int end = owned ? by.start() : sentence.end();
        Subject nobody = Subject.none(from);
        String owner = owned ? plain.substring(by.end(), clause(plain, by.end(), sentence.end())) : null;
        found.add(new Commitment(sentence, nobody, from, end, owner));
    }

    private static int clause(String plain, int from, int to) {
        int end = from;
        while (end < to && ".,;:".indexOf(plain.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
