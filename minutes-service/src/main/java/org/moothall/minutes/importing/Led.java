package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list of what a body did, below a line that only names it: "The Committee, having heard the officers:", "noted the position; and …". */
final class Led {
    private static final Pattern LEAD = Pattern.compile(" ?:[ -]{0,3}$");

    private static final Pattern DONE = Pattern.compile(
            "(?:^|; (?:and )?|, and )" + VerdictForms.ADVERBS
                    + "(noted|agreed|approved|resolved|recommended|endorsed|deferred|refused|received|adopted|accepted|referred|appointed|elected|confirmed)\\b(?! with\\b)");

    /** "Decision: The Board", and no more. */
    private static final Pattern BODY = Pattern.compile(
            "(?:Decision: ?)?(?:The )?(?:\\p{Lu}[\\w-]* ){0,3}(?:Board|Committee|Council|Cabinet|Panel|Forum|Executive|Authority|Members)");

    private static final int MOST = 20;

    private Led() {}

    /** What the sentence says was done, if it begins so. */
    static List<Outcome> in(Sentence sentence) {
        List<Outcome> outcomes = new ArrayList<>();
        Matcher done = DONE.matcher(sentence.plain());
        if (done.lookingAt()) {
            do {
                Verdict verdict = VerdictForms.WORDS.get(done.group(1));
                outcomes.add(new Outcome(Objects.requireNonNull(verdict), null, sentence.start() + done.start(1)));
            } while (done.find());
        }
        return outcomes;
    }

    /** Whether the passage is of such a list; others of it, and those with a verdict, may stand between. */
    static boolean isBelow(List<Passage> passages, boolean[] heads, int at) {
        int above = at - 1;
        while (above > 0 && above > at - MOST && (Decisions.isPart(passages.get(above)) || heads[above])) {
            above--;
        }
        if (above < 0 || !passages.get(above).isRecord()) {
            return false;
        }
        String lead = passages.get(above).plain();
        Matcher end = LEAD.matcher(lead);
        if (!end.find()) {
            return BODY.matcher(lead).matches();
        }
        int comma = lead.indexOf(',');
        return Subjects.before(lead, 0, comma < 0 ? end.start() : comma).kind() == Subject.Kind.BODY;
    }
}
