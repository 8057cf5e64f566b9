package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list of what a body did, below a line that only names it: "The Committee, having heard the officers:", "noted the position; and …". */
final class Led {
    private static final Pattern LEAD = Pattern.compile(" ?:[ -]{0,3}$| -$");

    private static final Pattern DONE = Pattern.compile(
            "(?:^|; (?:and )?|, and )" + VerdictForms.ADVERBS
                    + "(noted|agreed|approved|resolved|recommended|endorsed|deferred|refused|received|adopted|accepted|referred|appointed|elected|confirmed)\\b(?! with\\b)");

    /** "Decision: The Board", and no more. */
    private static final Pattern BODY = Pattern.compile(
            "(?:Decision: ?)?(?:The )?(?:\\p{Lu}[\\w-]* ){0,3}(?:Board|Committee|Council|Cabinet|Panel|Forum|Executive|Authority|Members)");

    /** "Having considered the report, the Cabinet Member:" */
    private static final Pattern AFTER = Pattern.compile("(?:Having|After|Following|On) ");

    /** "That the Mayor:", below the word "Decision". */
    private static final Pattern THAT = Pattern.compile("That (?:the )?\\p{Lu}[^.:;,]{2,60}? ?:[ -]{0,3}");

    /** "approves expenditure of …", "Recommended the Council to …". */
    private static final Pattern DONE_BELOW_THAT =
            Pattern.compile("(?i)(approve|note|agree|endorse|defer|refuse|receive|adopt|accept|recommend)(?:s|e?d)\\b");

    private static final int MOST = 20;

    private Led() {}

    /** What the sentence says was done, if it begins so and the passage is of such a list. */
    static List<Outcome> in(List<Passage> passages, boolean[] heads, int at, Sentence sentence) {
        Matcher done = DONE.matcher(sentence.plain());
        Matcher there = DONE_BELOW_THAT.matcher(sentence.plain());
        boolean begins = done.lookingAt();
        boolean beginsThere = there.lookingAt();
        int lead = begins || beginsThere ? lead(passages, heads, at) : -1;
        if (lead < 0 || !passages.get(lead).isRecord()) {
            return List.of();
        }
        List<Outcome> outcomes = new ArrayList<>();
        if (isThat(passages, lead)) {
            Aims.of(beginsThere ? "to " + there.group(1) : "")
                    .ifPresent(verdict -> outcomes.add(new Outcome(verdict, null, sentence.start())));
        } else if (begins && namesBody(passages.get(lead).plain())) {
            do {
                Verdict verdict = VerdictForms.WORDS.get(done.group(1));
                outcomes.add(new Outcome(Objects.requireNonNull(verdict), null, sentence.start() + done.start(1)));
            } while (done.find());
        }
        return outcomes;
    }

    /** Whether the line only names who decided, and the list below it says what. */
    static boolean isThat(List<Passage> passages, int at) {
        return THAT.matcher(passages.get(at).plain()).matches()
                && Decisions.isUnderDecision(passages, at)
                && passages.subList(at + 1, Math.min(passages.size(), at + 1 + MOST)).stream()
                        .takeWhile(Decisions::isPart)
                        .anyMatch(part -> DONE_BELOW_THAT.matcher(part.plain()).lookingAt());
    }

    /** The line above the list; others of the list, and those with a verdict, may stand between. */
    private static int lead(List<Passage> passages, boolean[] heads, int at) {
        int above = at - 1;
        while (above > 0
                && above > at - MOST
                && !THAT.matcher(passages.get(above).plain()).matches()
                && (Decisions.isPart(passages.get(above)) || heads[above])) {
            above--;
        }
        return above;
    }

    private static boolean namesBody(String lead) {
        Matcher end = LEAD.matcher(lead);
        if (!end.find()) {
            return BODY.matcher(lead).matches();
        }
        int comma = AFTER.matcher(lead).lookingAt() ? -1 : lead.indexOf(',');
        int before = comma < 0 ? end.start() : comma;
        return switch (Subjects.before(lead, 0, before).kind()) {
            case BODY -> true;
            case PERSON -> VerdictForms.ONE.matcher(lead).region(0, before).find();
            case PRONOUN, ELIDED, OTHER, NONE -> false;
        };
    }
}
