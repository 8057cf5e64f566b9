package org.moothall.minutes.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads in Welsh what somebody took on or was asked to do: "Cytunodd y Pennaeth Addysg i ddarparu …", "Gofynnwyd i'r Clerc
 * ysgrifennu …", "Y Clerc i gysylltu â …".
 */
final class WelshPromises {
    private static final String WHO =
            "(?<who>(?!\\p{Lu}\\p{Ll}+odd )\\p{Lu}[\\p{L}'-]*\\.?(?: (?:\\p{Lu}[\\p{L}'-]*\\.?|dros|ar|gyfer|a|ac|y|yr|o)){0,8}?)";
    /** What somebody who will do it does for the meeting; of "yn ymddeol", he will retire, no task comes. */
    private static final String DELIVERIES =
            "(?:anfon|cerdded|gerdded|g?wahodd|g?yflwyno|cyflwyno|ymgynghori|dd?arganfod|g?ofalu|dd?arparu|ysgrifennu|[cg]ysylltu|[cg]ylchredeg|dd?osbarthu|adrodd|[td]refnu|[pb]aratoi|rh?annu|g?ofyn|holi|ymchwilio|g?wirio"
                    + "|dd?iweddaru|ll?unio|dd?rafftio|archebu|hysbysu|[cg]odi|siarad|[cg]ael|g?osod|rhoi)";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("\\b(?:[Cc]h?ytunodd|[Aa]ddawodd|[Yy]mrwymodd)(?: hefyd)? (?:yr? )?" + WHO
                    + " (?:i|y byddai'n) (?=\\p{Ll})"),
            Pattern.compile("\\b[Aa]ddawodd (?:yr? )?" + WHO + " (?=" + DELIVERIES + "\\b)"),
            Pattern.compile("(?:- |: |; )(?:[Yy]r? )?" + WHO + " i (?=\\p{Ll})"),
            Pattern.compile("\\b[Gg]ofynnwyd i(?:'r| yr?)? ?" + WHO + " (?=\\p{Ll}{4})"),
            Pattern.compile("\\b[Bb]ydd(?:ai)?(?:'r| yr?)? ?" + WHO + " (?:hefyd )?yn (?=" + DELIVERIES + "\\b)"),
            Pattern.compile("\\b[Cc]h?ytunwyd (?:bod|fod) (?:yr? )?" + WHO + " (?:i|yn) (?=" + DELIVERIES + "\\b)"),
            Pattern.compile("\\b(?:[Gg]ofynnodd [^.;]{3,60}? i|(?:i ofyn|\\b[Gg]ofyn) i)(?:'r| yr?) " + WHO + " (?="
                    + DELIVERIES + "\\b)"),
            Pattern.compile("\\b(?:[Dd]ywedodd|[Nn]ododd|[Cc]h?adarnhaodd|[Ee]glurodd|[Aa]tebodd) (?:yr? )?" + WHO
                    + " y bydd(?:ai)?'n (?=" + DELIVERIES + "\\b)"),
            Pattern.compile("\\A(?:[Bb]od |[Ff]od )(?:yr? )?" + WHO + " (?:i|yn) (?=\\p{Ll})"),
            Pattern.compile("\\A(?:Yr? )?" + WHO + " i (?=\\p{Ll})"));

    private WelshPromises() {}

    static void find(Sentence sentence, List<Commitment> found) {
        for (Pattern form : FORMS) {
            Matcher promise = form.matcher(sentence.passage().plain()).region(sentence.start(), sentence.end());
            while (promise.find()) {
                String who = sentence.passage().text().substring(promise.start("who"), promise.end("who"));
                if (isOwner(who)) {
                    found.add(new Commitment(
                            sentence, Subject.none(promise.start()), promise.end(), sentence.end(), who));
                }
            }
        }
    }

    /** What a body agrees to is a decision. */
    private static boolean isOwner(String who) {
        String[] words = who.split(" ", -1);
        if (Roles.isBody(words[0])) {
            return false;
        }
        for (String word : words) {
            if (Roles.isOwner(word)) {
                return true;
            }
        }
        return false;
    }
}
