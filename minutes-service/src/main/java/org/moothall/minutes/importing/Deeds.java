package org.moothall.minutes.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The verbs of tasks, and the verbs that look like tasks and are not. */
final class Deeds {

    /** Done for the meeting by their own meaning. */
    private static final Pattern STRONG = Pattern.compile(
            "(?:send|circulate|forward|e-?mail|distribute|write to|write back|write a|report back|feed ?back"
                    + "|come back|look into|look at|find out|follow[ -]up|follow (?:this|it|that|these) up|investigate"
                    + "|chase"
                    + "|liaise|contact|speak (?:to|with)|take (?:this|it|that|the matter|them) (?:up|back|away"
                    + "|forward)|raise (?:this|it|the|that)|arrange|check|bring (?:a|an|back|this|the|further)"
                    + "|double-check|get back"
                    + "|pass (?:this|on|the)|set up a|convene|revert|telephone|ring|make enquiries|ask the"
                    + "|ask officers|request (?:a|the|that)|obtain (?:a|the|three|two|further|quotes|quotations))\\b");

    /** Done for the meeting only if somebody of the meeting gets it, or by a day. */
    private static final Pattern WEAK = Pattern.compile(
            "(?:provide|supply|share|prepare|produce|submit|draft|confirm|respond|reply|obtain|seek|present"
                    + "|organise|update|review|clarify|invite|publish|bring|write|report|ensure|explore|meet|discuss"
                    + "|raise)\\b");

    private static final Pattern FOR_THE_MEETING =
            Pattern.compile("\\b(?:[Mm]embers?|[Pp]anel|[Cc]ommittee|[Bb]oard|[Cc]abinet|[Cc]ouncillors?|[Cc]hair(?:man"
                    + "|woman|person)?|next meeting|future meeting|(?:outside|after) (?:of )?the meeting|in writing"
                    + "|written (?:answer|response|reply|report|update|briefing|note)|him|her|by the end of)\\b");

    /** Of a meeting's own course: no task comes of them. */
    private static final Pattern NO_TASK = Pattern.compile(
            "(?:the|a|an|this|that|these|those|his|her|their|its|any|all|some|both|such|no|date|be|differ"
                    + "|note|approve|receive|adopt|endorse|accept|support|defer|recommend|nominate|appoint|elect"
                    + "|second|withdraw|move|vote|abstain|disagree|adjourn|allow|permit|vary|take (?:the |this "
                    + "|that )?(?:item|items|question|agenda)|amend (?:the|his|her|their) (?:motion|amendment"
                    + "|proposal)|exclude|suspend|proceed|propose|resolve|re-appoint|reappoint)\\b");

    /** Asked and answered at the meeting itself. */
    private static final Pattern ANSWERED = Pattern.compile(
            "(?:explain|clarify|comment|describe|outline|respond|elaborate|speak|introduce|present|leave"
                    + "|note|consider|vote|confirm|summarise|give|say|state|declare|read|address|join|sit|withdraw"
                    + "|stay|wait|expand|justify|indicate|identify themselves|introduce themselves|remain|be)\\b");

    private static final int REACH = 220;

    private Deeds() {}

    static boolean isTask(String plain, int verb) {
        return verb < plain.length() && Character.isLowerCase(plain.charAt(verb)) && !at(NO_TASK, plain, verb);
    }

    static boolean isAnsweredAtOnce(String plain, int verb) {
        return at(ANSWERED, plain, verb);
    }

    /** Whether a plain "would" or "will" with this verb is a promise to the meeting. */
    static boolean isDelivery(String plain, int verb, int end) {
        if (at(STRONG, plain, verb)) {
            return true;
        }
        String rest = plain.substring(verb, Math.min(end, verb + REACH));
        return at(WEAK, plain, verb) && FOR_THE_MEETING.matcher(rest).find();
    }

    static boolean isDeliveryVerb(String plain, int verb) {
        return at(STRONG, plain, verb) || at(WEAK, plain, verb);
    }

    private static boolean at(Pattern pattern, String plain, int verb) {
        Matcher matcher = pattern.matcher(plain).region(verb, Math.min(plain.length(), verb + REACH));
        return matcher.lookingAt();
    }
}
