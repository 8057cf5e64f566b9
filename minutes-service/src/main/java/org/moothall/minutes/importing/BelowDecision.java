package org.moothall.minutes.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the words right below "Decision" decide: "That the lease be agreed", "To refuse the licence", "The Leader noted …". */
final class BelowDecision {
    private static final Pattern SHOUTED_AIM = Pattern.compile("(?:[Tt]o|Not to|Unanimously to) [A-Z]{4,}.*");
    private static final Pattern AIM = Pattern.compile("(?:That|THAT) .*|(?:[Tt]o|Not to) [a-z].*");

    /** "The Cabinet Member noted the report", "Permission granted subject to …". */
    private static final Pattern DONE_BY_ONE = Pattern.compile(
            "^(?!(?:None|No|Nothing|Not)\\b)[^.;:]{3,100}? (?<!(?:not|been|had|was|were|be) )(approved|agreed|noted|refused|deferred|endorsed|adopted|granted|rejected|received(?!,)|authorised|accepted)\\b");

    /** "Approved with conditions", "Deferred for a site visit". */
    private static final Pattern DONE = Pattern.compile(
            "(?:Application )?(?i:(approved|agreed|noted|refused|deferred|endorsed|adopted|granted|rejected|referred|withdrawn|accepted))\\b(?! (?:in|by) (?:19|20)\\d\\d| from\\b)");

    /** "Decision: Refuse". */
    private static final Pattern TO_DO = Pattern.compile(
            "(?i)(approve|agree|note|refuse|defer|grant|reject)\\b(?= (?:as|for|until|subject|with|in accordance|on the|the)\\b|[.,;:]|$)");

    private static final Pattern RECOMMENDED = Pattern.compile("(?i)recommend(?:ed)? (?:to|that)\\b");

    /** "passed (all in favour)", "not carried (2 for, 3 against)". */
    private static final Pattern RESULT =
            Pattern.compile("(?i)(not (?=passed|carried)|(?=lost|defeated))?(?:passed|carried|lost|defeated)\\b");

    /** Of whoever decides alone: "I approve the making of the Order". */
    private static final Pattern BY_ME = Pattern.compile(
            "I (?:hereby |therefore |have decided to )?(approve|agree|note|refuse|authorise|defer|reject|endorse)\\b");

    /** "I approve the recommendation(s)": nobody but who decides alone says so, wherever it stands. */
    private static final Pattern OF_ONE =
            Pattern.compile(BY_ME.pattern() + " (?:the|these|all|each) (?:\\w+ )?recommendations?");

    private BelowDecision() {}

    static boolean isOfOne(String plain) {
        return OF_ONE.matcher(plain).lookingAt();
    }

    /** The one outcome of the sentence, if it has one. */
    static List<Outcome> in(Sentence sentence, boolean resolution) {
        return verdict(sentence.plain(), resolution)
                .map(verdict -> List.of(new Outcome(verdict, null, sentence.start())))
                .orElse(List.of());
    }

    /** "Approved", "Deferred to November", "Recommend to Council that …": nothing but what was decided. */
    static boolean begins(String plain) {
        return DONE.matcher(plain).lookingAt() || RECOMMENDED.matcher(plain).lookingAt();
    }

    private static Optional<Verdict> verdict(String plain, boolean resolution) {
        boolean shouted = SHOUTED_AIM.matcher(plain).matches();
        if (shouted || AIM.matcher(plain).matches()) {
            boolean plainly = resolution && !shouted && !plain.startsWith("to ");
            return Optional.of(plainly ? Verdict.RESOLVED : Aims.of(plain).orElse(Verdict.RESOLVED));
        }
        Matcher result = RESULT.matcher(plain);
        if (result.lookingAt()) {
            return Optional.of(result.group(1) == null ? Verdict.CARRIED : Verdict.LOST);
        }
        Matcher mine = BY_ME.matcher(plain);
        if (mine.lookingAt()) {
            return Optional.of(Aims.of("to " + mine.group(1)).orElse(Verdict.APPROVED));
        }
        Matcher word = DONE.matcher(plain);
        if (word.lookingAt()) {
            return Optional.ofNullable(VerdictForms.WORDS.get(word.group(1).toLowerCase(Locale.ROOT)));
        }
        Matcher order = TO_DO.matcher(plain);
        if (order.lookingAt()) {
            return Aims.of("to " + order.group(1).toLowerCase(Locale.ROOT));
        }
        if (RECOMMENDED.matcher(plain).lookingAt()) {
            return Optional.of(Verdict.RECOMMENDED);
        }
        Matcher done = DONE_BY_ONE.matcher(plain);
        return done.find() ? Optional.ofNullable(VerdictForms.WORDS.get(done.group(1))) : Optional.empty();
    }
}
