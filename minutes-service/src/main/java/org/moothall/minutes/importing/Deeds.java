package org.moothall.minutes.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The verbs of tasks, and the verbs that look like tasks and are not. */
final class Deeds {

    /** Done for the meeting by their own meaning. */
    private static final Pattern STRONG = Pattern.compile(
            "(?:have (?:a|another) (?:word|look|chat|conversation)|send|circulate|re-?circulate|forward|e-?mail|distribute|write to|write back|write a|report back|feed ?back"
                    + "|come (?:back|forward)|look into|look at|find out|follow[ -]up|follow (?:this|it|that|these) up|investigate"
                    + "|chase"
                    + "|liaise|contact|speak (?:to|with)|(?:take|pick|feed) (?:this|it|that|them|these|(?:the|that|this) \\w+) (?:up|back|away"
                    + "|forward)|pick up|let (?:[Mm]embers|[Cc]ouncillors|the [\\p{L} ]{3,40}?|him|her|them|everyone|all|(?:Cllr|Councillor|Mrs?|Ms|Dr) \\w+) (?:have|know|see)\\b"
                    + "|keep (?:members|councillors|the \\w+|him|her|them) (?:informed|updated|up to date|posted)|put (?:this|it|the|a|an) [\\w ]{0,40}on (?:the|a|an)"
                    + "|add (?:this|it|the|a|an) [\\w ]{0,40}to (?:the|a)|talk to|enquire|inquire|escalate|seek (?:clarification|advice|an update|further)"
                    + "|get (?:in touch|hold of|back)|look again|(?:write|ring|ask|try) again|make contact|pursue (?:this|it|the)|schedule (?:a|an|this)|raise (?:this|it|the|that)|arrange|check|bring (?:a|an|back|this|the|further)"
                    + "|double-check|get back"
                    + "|pass (?:this|on|the)|set up a|convene|revert|telephone|ring|make enquiries|ask the"
                    + "|ask officers|request (?:a|the|that)|obtain (?:a|the|three|two|further|quotes|quotations))\\b");

    /** Done for the meeting only if somebody of the meeting gets it, or by a day. */
    private static final Pattern WEAK = Pattern.compile(
            "(?:answer|provide|supply|share|prepare|produce|submit|draft|confirm|respond|reply|obtain|seek|present"
                    + "|organise|update|review|clarify|invite|publish|bring|write|report|ensure|explore|meet|discuss"
                    + "|raise|inform|notify|advise|tell|give|issue|collate|compile|remind|update)\\b");

    private static final Pattern FOR_THE_MEETING = Pattern.compile(
            "\\b(?:[Mm]embers?|[Ff]orum|[Pp]artnership|[Pp]anel|[Cc]ommittee|[Bb]oard|[Cc]abinet|[Cc]ouncillors?|[Cc]hair(?:man"
                    + "|woman|person)?|next meeting|future meeting|(?:outside|after) (?:of )?the meeting|in writing"
                    + "|written (?:answer|response|reply|report|update|briefing|note)|him|her|by the end of|(?:by|to) the (?:\\w+ )?meeting)\\b");

    /** Of a meeting's own course: no task comes of them. */
    private static final Pattern NO_TASK = Pattern.compile(
            "(?:do(?=[.,;])|surely|prefer|transfer (?:to|from)\\b|find it (?:easier|easy|hard|difficult|odd|strange)|(?:take|have|say) nothing\\b|take (?:one|each|them) (?:at a time|in turn)\\b|nem\\b|in|on|at|by|from|with|of|as|the|a|an|this|that|these|those|his|her|their|its|any|all|some|both|such|no|date|be|differ"
                    + "|note|approve|receive|adopt|endorse|accept|support|defer|recommend|nominate(?! an? )|appoint|elect"
                    + "|second|withdraw|move (?:an amendment|to\\b|that|(?:the|an?|this|his|her|their) (?:\\w+ )?(?:motion|amendment|recommendations?|proposals?|report|adjournment|closure|resolution|vote|item|suspension|question|minutes|budget))|vote|abstain|disagree|adjourn|allow|permit|vary (?:the )?(?:order|agenda|running)|take (?:the |this "
                    + "|that )?(?:item|items|question|agenda)(?! of\\b)|(?:amend|alter) (?:the|his|her|their) (?:\\w+ )?(?:recommendation|motion|amendment"
                    + "|proposal)|take (?:place|over|effect|part|the place)|exclude|suspend|proceed|propose|resolve|re-appoint|reappoint|replace (?=(?:Councillor|Cllr|Alderman|Mrs?|Ms|Miss|Dr)\\b)|fill the (?:\\w+ )?vacancy|(?:come out of|go into) committee|(?:speak|act|do so|proceed) only)\\b");

    /** Whoever says that he is happy to do one of these offers it, whoever it is for. */
    private static final Pattern OFFERED = Pattern.compile(
            "(?:visit|meet|show|host|help|assist|take (?:on|part|over)|join|act|serve|draft|organise|arrange|attend|walk|measure|price|lend|collect|deliver)\\b");

    /** Of what somebody is happy to do right there, or in general, no task comes. */
    private static final Pattern SAID_AT_ONCE = Pattern.compile(
            "(?:answer|hear|see(?! (?:if|whether|about|to)\\b)|learn|say|report|receive|note|confirm|move|propose|second|leave|wait|go|move|welcome|take (?:questions|comments|the)|engage|continue|keep on|share (?:his|her|their) views)\\b");

    /** "ensure that this did not happen again": of no one deed. */
    private static final Pattern NEVER_AGAIN = Pattern.compile(
            "(?:ensure|make sure|see)(?: that)? [^.,;]{1,40}? (?:did|does|do|would|will|was|were|is|are) not\\b");

    private static final Pattern OF_OTHERS =
            Pattern.compile("(?:defer|appoint|suspend|withdraw|adopt|support|accept|amend)\\b");

    private static final Pattern JOB = Pattern.compile(
            "(?:book|buy|order|get|give|tell|change|amend|fix|mend|repair|clean|paint|install|move|remove|replace|hire|ask|call|print|post|renew|pay|check|cut|clear|erect|fit|put|take|find|look|make|set|sign|fill|apply|complete|register|advertise|borrow|unlock|lock|dig|try|chase|design|plant|water|tidy|count|ride|drive|cycle|research|source|cost|weed|varnish|sand|strim|mow|trim|photograph|record|file|scan|upload|laminate|store|hang|light|decorate|bake|judge|marshal|steward|lay|bring)\\b");

    private static final int SHORTEST_GERUND = 6;

    /** Asked and answered at the meeting itself. */
    private static final Pattern ANSWERED = Pattern.compile(
            "(?:explain|clarify|comment|describe|outline|respond|elaborate|speak(?! (?:to|with)\\b)|introduce|present|leave"
                    + "|note|consider|vote|confirm|summarise|give(?! (?:each|every)\\b)|say|state|declare|read|address|join|sit(?! on\\b)|withdraw"
                    + "|stay|wait|expand|justify|indicate|identify themselves|introduce themselves|remain|be)\\b");

    /** What somebody is, has or undergoes: of no person's will does a task come of it. */
    private static final Vocabulary STATES = Vocabulary.in("states");

    /** "work up two options": done by will, though "work" alone is no task. */
    private static final Pattern WITH_ITS_PARTICLE = Pattern.compile(
            "(?:do the same|work (?:up|out|on|with)|have (?:it|them|the [\\p{L} -]{2,30}?|(?:new |more )?\\p{Ll}+s|\\p{L}+ (?:copies|leaflets|posters|signs)) (?:\\p{L}+ed|put|sent|made|done|built|cut|drawn|written|cleaned)\\b|sit down|see (?:to|whether|if|that|about|the|Mrs?|Miss|Ms|Dr|him|her|them)|take (?:the (?!place)|a |an |part)|go (?:back|through|over|and [a-z]+)|try (?:the|an?|again|out|to (?:get|find|have|see|arrange|trace|persuade))|run (?:a|an|another|two|three|some)|get (?:a|an|the|two|three|some|any|prices?|quot\\w+|estimates?)|come back|turn round)\\b");

    private static final int REACH = 220;

    private Deeds() {}

    static boolean isTask(String plain, int verb) {
        return verb < plain.length()
                && Character.isLowerCase(plain.charAt(verb))
                && !at(NO_TASK, plain, verb)
                && !at(NEVER_AGAIN, plain, verb);
    }

    /** "ask the Cabinet Member to defer the closure": what a body does at its meeting another does afterwards. */
    static boolean isOthersTask(String plain, int verb) {
        return at(OF_OTHERS, plain, verb);
    }

    static boolean isAnsweredAtOnce(String plain, int verb) {
        return at(ANSWERED, plain, verb);
    }

    /** Whether a line of a list that begins so says what is to be done: "book the band". */
    static boolean isJob(String plain) {
        return at(OFFERED, plain, 0) || isDeliveryVerb(plain, 0) || at(JOB, plain, 0);
    }

    static boolean isOffer(String plain, int verb) {
        return at(OFFERED, plain, verb)
                || (isChore(plain, verb) && !at(SAID_AT_ONCE, plain, verb) && !at(ANSWERED, plain, verb));
    }

    /** "would be writing to the families": a delivery by the verb that it is made of. */
    static boolean isDeliveryGoingOn(String plain, int verb, int end) {
        int close = verb;
        while (close < plain.length() && Character.isLetter(plain.charAt(close))) {
            close++;
        }
        String word = plain.substring(verb, close);
        if (word.length() < SHORTEST_GERUND || !word.endsWith("ing")) {
            return false;
        }
        String stem = word.substring(0, word.length() - "ing".length());
        String rest = plain.substring(close, Math.max(close, Math.min(end, verb + REACH)));
        return Stream.of(stem, stem + "e")
                .map(base -> base + rest)
                .anyMatch(clause -> isDelivery(clause, 0, clause.length()));
    }

    /** Whether a plain "would" or "will" with this verb is a promise to the meeting. */
    static boolean isDelivery(String plain, int verb, int end) {
        if (at(NEVER_AGAIN, plain, verb)) {
            return false;
        }
        if (at(STRONG, plain, verb)) {
            return true;
        }
        String rest = plain.substring(verb, Math.min(end, verb + REACH));
        return at(WEAK, plain, verb) && FOR_THE_MEETING.matcher(rest).find();
    }

    /** Whether it is done for the meeting by its own meaning, whoever hears of it. */
    static boolean isStrong(String plain, int verb) {
        return at(STRONG, plain, verb);
    }

    static boolean isDeliveryVerb(String plain, int verb) {
        return at(STRONG, plain, verb) || at(WEAK, plain, verb);
    }

    /** "Cllr Moss will get hold of the surveyor": in the short minutes of a parish a task needs no further sign. */
    static boolean isChore(String plain, int verb) {
        int end = verb;
        while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
            end++;
        }
        boolean state = STATES.has(plain.substring(verb, end)) && !at(WITH_ITS_PARTICLE, plain, verb);
        return isTask(plain, verb) && !state;
    }

    private static boolean at(Pattern pattern, String plain, int verb) {
        Matcher matcher = pattern.matcher(plain).region(verb, Math.min(plain.length(), verb + REACH));
        return matcher.lookingAt();
    }
}
