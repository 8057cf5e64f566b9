package org.moothall.minutes.importing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads outcomes in Welsh, whose impersonal verbs stand before the thing: "Collwyd y gwelliant", "Nodwyd yr adroddiad", "a
 * chymeradwywyd y cofnodion". What follows "ni" changes its first letter, and so is no outcome.
 */
final class WelshVerdicts {
    private static final Pattern DONE = Pattern.compile(
            "(?i)(?<!\\bni"
                    + " )(?<!\\bllynedd )(?<!\\p{L})(?:(p)h?(enderfynwyd)|(?<=\\b[Ff]e )(?:b(enderfynwyd|asiwyd)|g(ytunwyd|ymeradwywyd|ariwyd|ollwyd))|(argymhellwyd)|(c)h?(ytunwyd|ymeradwywyd|ariwyd|ollwyd)|(nodwyd|derbyniwyd(?!"
                    + " ymddiheuriad)|gohiriwyd|gwrthodwyd|mabwysiadwyd|cefnogwyd|pasiwyd|methodd|syrthiodd|disgynnodd)|(c)h?(adarnhawyd)(?= (?:y )?cofnodion)|(t)h?(ynnwyd)(?=[^.]{1,80} yn"
                    + " ôl)|ch?afodd ei (?:gario|basio|golli|wrthod|dderbyn|gymeradwyo))(?!\\p{L})(?! (?:bod|fod|nad|na|y byddai|y bu|y bydd|cwestiynau?|sylwadau|gohebiaeth)\\b)");

    /** "Penderfynodd y Pwyllgor …", "nododd y Cabinet yr adroddiad". */
    private static final Pattern BY_BODY = Pattern.compile(
            "(?i)(?<!\\bni )(?<!\\p{L})(ph?enderfynodd|ch?ytunodd|ch?ymeradwyodd|nododd|argymhellodd|derbyniodd|gwrthododd|gohiriodd)"
                    + " (?:yr? )?(?:b?p?wyllgor|is-?b?p?wyllgor|g?cyngor|gyngor|pwyllgor|cabinet|gabinet|panel|bwrdd|aelodau|comisiwn)\\b(?!(?:'r| y) (?:canlynol|pwyntiau|sylwadau)| (?:bod|fod|nad|na|y byddai|y bu|y bydd)\\b)");

    private static final Pattern MOTION =
            Pattern.compile("(?i)(?<!\\bar )\\b(?:cynnig|cynigion|gynnig|[cg]ynigiad(?:au)?)\\b");
    private static final Pattern AMENDMENT = Pattern.compile("(?i)\\b[g]?welliant\\b");

    /** "… y cynnig ac fe'i cariwyd": it, which was named before. */
    private static final Pattern PRONOUN = Pattern.compile("(?i)\\b(?:fe'i|ac? y'i|a'i|ac?)\\s*$");

    private WelshVerdicts() {}

    static Optional<Outcome> in(Sentence sentence, FoundDecision.@Nullable Subject topic) {
        Matcher active = sentence.matcher(BY_BODY);
        if (active.find() && !Quotation.isInside(sentence.passage(), active.start())) {
            return Optional.of(
                    new Outcome(verdict(active.group(1).replaceFirst("odd$", "wyd"), false), null, active.start()));
        }
        Matcher done = sentence.matcher(DONE);
        if (!done.find() || Quotation.isInside(sentence.passage(), done.start())) {
            return Optional.empty();
        }
        String plain = sentence.passage().plain();
        FoundDecision.Subject after = thing(plain.substring(done.end(), sentence.end()));
        boolean pronoun =
                PRONOUN.matcher(plain.substring(sentence.start(), done.start())).find();
        FoundDecision.Subject thing =
                after == null && pronoun ? thing(plain.substring(sentence.start(), done.start())) : after;
        Verdict verdict = verdict(done.group(), thing != null);
        boolean voted = verdict == Verdict.CARRIED
                || verdict == Verdict.LOST
                || verdict == Verdict.FELL
                || verdict == Verdict.WITHDRAWN;
        return Optional.of(new Outcome(verdict, voted ? (thing == null ? topic : thing) : null, done.start()));
    }

    private static FoundDecision.@Nullable Subject thing(String words) {
        return AMENDMENT.matcher(words).find()
                ? FoundDecision.Subject.AMENDMENT
                : MOTION.matcher(words).find() ? FoundDecision.Subject.MOTION : null;
    }

    private static Verdict verdict(String word, boolean ofMotion) {
        String plain = word.toLowerCase(Locale.ROOT)
                .replaceFirst("^([ptc])h", "$1")
                .replaceFirst("^g(?=ytun|ymer|ariw|ollw)", "c")
                .replaceFirst("^b(?=ender|asiw)", "p");
        return switch (plain) {
            case "argymhellwyd" -> Verdict.RECOMMENDED;
            case "cytunwyd" -> ofMotion ? Verdict.CARRIED : Verdict.AGREED;
            case "cymeradwywyd" -> ofMotion ? Verdict.CARRIED : Verdict.APPROVED;
            case "cadarnhawyd" -> Verdict.APPROVED;
            case "mabwysiadwyd", "cefnogwyd" -> ofMotion ? Verdict.CARRIED : Verdict.AGREED;
            case "nodwyd" -> Verdict.NOTED;
            case "derbyniwyd" -> ofMotion ? Verdict.CARRIED : Verdict.RECEIVED;
            case "gohiriwyd" -> Verdict.DEFERRED;
            case "gwrthodwyd" -> ofMotion ? Verdict.LOST : Verdict.REFUSED;
            case "cafodd ei golli", "cafodd ei wrthod" -> Verdict.LOST;
            case "cariwyd",
                    "pasiwyd",
                    "cafodd ei gario",
                    "cafodd ei basio",
                    "cafodd ei dderbyn",
                    "cafodd ei gymeradwyo" -> Verdict.CARRIED;
            case "collwyd", "methodd" -> Verdict.LOST;
            case "syrthiodd", "disgynnodd" -> Verdict.FELL;
            case "tynnwyd" -> Verdict.WITHDRAWN;
            default -> Verdict.RESOLVED;
        };
    }
}
