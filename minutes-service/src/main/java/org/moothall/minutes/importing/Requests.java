package org.moothall.minutes.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "asks the Transport Officer to report back", "that the Clerk be asked to …", "Officers to circulate the plan": the meeting gives
 * somebody something to do. Not: what one member asks another, and what was asked and answered on the spot.
 */
final class Requests {

    private static final Pattern ASKS = Pattern.compile(
            "\\b(?:(?:calls?|called) (?:up)?on(?! the (?:\\p{Lu}\\p{Ll}+ )?(?:Department|Government|Parliament|Assembly|Minister)\\b)|asks?|urged|pressed|challenged|requests?|instructs?|directs?|tasks?|asked|requested|instructed|directed"
                    + "|tasked|invited|told|it (?:was (?:left|agreed|remitted) (?:with|to|for)|(?:falls?|fell|is for|was for)(?: to)?)|(?:resolved|agreed)(?: unanimously)?(?= for (?:the |(?:Cllr|Councillor)s?\\b))|remit(?:s|ted)?(?: it| the matter)? to)(?: that| for)? (?=[^.;:]{2,110}? to [a-z])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BE_ASKED = Pattern.compile(
            "\\b(be|is|are|was|were|has been|have been)(?: (?:also|therefore|then|further|thereupon|accordingly|meanwhile))? (?:(?:asked|requested|instructed|invited|tasked"
                    + "|directed|required(?! by (?:law|statute|regulation))|told|called upon|desired|ordered|charged|urged|pressed|deputed|nominated(?! to (?:serve|represent|sit))|mandated|challenged|reminded|left)(?: by (?:the )?[\\p{L} -]{2,30}?)? to|asked that (?:it|he|she|they)(?= [a-z])|tasked with|(?:given|set) the (?:task|job|action) of"
                    + "|asked (?:whether|if) (?:he|she|they) (?:could|would|might)) (?=[a-z])");

    /** What people are invited to is no task. */
    private static final Pattern ATTENDS = Pattern.compile("(?:attend|speak|join|sit|stand|take part)\\b");

    private static final Pattern OFFICER = Pattern.compile("\\b(?:Director|Head|Manager|Clerk|Solicitor|Treasurer)\\b");

    private static final Pattern CHARGES =
            Pattern.compile("\\b(?<verb>tasked|charged|entrusted) [^.,;:]{2,80}?(?<with> with) (?=\\p{Ll}+ing\\b)");

    private static final Pattern REFERRED = Pattern.compile(
            "\\b(?i:referred|remitted|refer|remit)(?: (?:it|this|them|the [\\w ]{2,50}?))?(?: back)?(?: without (?:debate|discussion))? to (?:the |its )?(?<body>(?:[Ww]orking|[Tt]ask) (?:[Gg]roup|[Pp]arty)|(?:\\p{Lu}[\\w'&-]* |of |for |and ){0,6}(?:Committee|Sub[- ]Committee|Panel|Cabinet|Board|Executive|Commission|Forum|Group|Team|Working Party|Party)),? (?:which|who) (?:(?:is|are|was|were) to|will|would|should) (?=[a-z])");

    /** "This Council asks the Leader to …, and requests the Cabinet to …": in the words of a motion. */
    private static final Pattern MEETING_ASKS = Pattern.compile(
            "(?:and|[Tt]his (?:Council|Authority|Committee|Board)(?: therefore| also| further)?) (?:asks|requests|instructs|directs|urges|invites)\\b");

    /** "This Council therefore ". */
    private static final int LONGEST_ASKER = 26;

    /** "that the operators of the service be asked to". */
    private static final Pattern OTHERS_BE_ASKED = Pattern.compile(
            "(?:^|[Tt]hat |; (?:and )?|, and (?:that )?)(?:the |all )?(?<who>(?:\\p{Ll}+ ){0,2}(?:organisations?|partners?|residents|schools?|clubs?|landlords?|operators?|developers?|compan(?:y|ies)|agenc(?:y|ies)|groups?|landowners?|businesses|neighbours|volunteers|households|governors|contractors?|pool|fund|trust)(?: of (?:the )?(?:\\p{L}+ ){0,3}\\p{L}+)?) be (?:asked|requested|invited|urged) to (?=[a-z])");

    /** "that the Clerk be asked to:", "instructs the Chief Executive to:". */
    private static final Pattern OF_LIST_BELOW = Pattern.compile(
            "(?:(?:\\b[Tt]hat (?:the )?|^[Tt]he )(?<who>\\p{Lu}[^.;:,]{2,60}?) (?:be|was|were) (?:asked|instructed|requested|directed|invited) to|\\b(?:asks?|instructs?|requests?|directs?|asked|instructed|requested|directed) (?:the )?(?<whom>\\p{Lu}[^.;:,]{2,60}?) to) ?:[ -]{0,2}$");

    private static final Pattern GROUP_IS_TO = Pattern.compile(
            "(?:The |the )?(?<body>(?:[\\p{Lu}][\\w'-]* ){0,4}(?:[Ww]orking|[Tt]ask(?: and [Ff]inish)?) (?:[Gg]roup|[Pp]arty)) (?:is|are|was|were) (?:then |also )?to (?=[a-z])");

    /** Between whoever is to do something and the verb. */
    static final Pattern TO = Pattern.compile(" to (?!the |our |an? )(?=[a-z])");

    /** Said in the room it is said; in writing or by a day it is to be done. */
    private static final Pattern LATER = Pattern.compile(
            "\\b(?:in writing|in a letter|in (?:the|its|her|his|their) (?:next report|(?:\\w+ )?(?:letter|return|statement))|outside (?:of )?the meeting|after the meeting|(?:to|at) (?:the|a) (?:next|future|following) meeting|to (?:Mr|Mrs|Ms|Miss|Dr|the (?:residents?|applicants?|petitioners?))\\b|within \\w+ (?:days|weeks|months)\\b|before (?:the|its|any|it|he|she|they)\\b|by (?:the end|\\d|next|\\p{Lu}\\p{Ll}+day|"
                    + Months.NAMES + "))\\b");

    /** What a deferred matter waits for comes later. */
    private static final Pattern DEFERRED = Pattern.compile("(?i)\\bdeferred\\b");

    private static final Pattern ALL = Pattern.compile("(?:[Mm]embers|[Cc]ouncillors|[Tt]rustees|[Gg]overnors)$");
    private static final Pattern PROPOSED = Pattern.compile("\\b(?:proposed|moved)\\b[^.;]*\\bthat\\b");
    private static final Pattern CALLS_ON = Pattern.compile("(?i)call");

    /** "The Council called upon the County Council to …": done at this meeting; what "calls on" somebody is the text of a motion. */
    private static final Pattern CALLED = Pattern.compile("(?i)called");

    private static final Pattern ORDERS = Pattern.compile("(?i)(?:instruct|direct|task|requir)");

    private static final Pattern OUTSIDE = Pattern.compile(
            "(?: Committee| Sub-Committee| Panel| Board| Forum| Group| Commission| Commissioners| Water| Trust| Agency| Constabulary| University)$|^(?:[Tt]he )?(?:Highway|Harbour|Port|Health|Police) (?:Authority|Commissioners)$|^(?:[Tt]he )?(?:Cabinet$|Executive$)|^(?:[Tt]he )?(?:District|County|Borough|Parish|Town|City|Community|Health|Water|Housing|Highways?) ");

    /** "The Clerk was to ask …". */
    private static final Pattern WAS = Pattern.compile(
            " (?:(?:is|was|are|were)(?: (?:asked|requested|instructed))?|(?:had |then |also )?(?:agreed|undertook|offered|promised|volunteered|proposed|intended))$");

    private static final Pattern PRONOUN = Pattern.compile("(?:[Hh]e|[Ss]he)\\b");

    /** How far behind the beginning that may stand. */
    static final int REACH = 130;

    private Requests() {}

    static void find(Sentence sentence, boolean ofResolution, List<Commitment> found) {
        asks(sentence, ofResolution, found);
        if (ofResolution) {
            othersBeAsked(sentence, found);
        }
        beAsked(sentence, found);
        chargedWith(sentence, found);
        referredTo(sentence, found);
        groupIsTo(sentence, found);
        Wishes.find(sentence, ofResolution, found);
        BareTasks.find(sentence, found);
    }

    private static void asks(Sentence sentence, boolean ofResolution, List<Commitment> found) {
        String plain = sentence.passage().plain();
        Matcher asks = sentence.matcher(ASKS);
        for (int count = 0; count < Promises.MOST && asks.find(); count++) {
            Matcher to = TO.matcher(plain).region(asks.end(), Math.min(sentence.end(), asks.end() + REACH));
            if (!to.find() || isTaskOfAnother(sentence, asks, ofResolution)) {
                continue;
            }
            Subject asked = Subjects.before(plain, asks.end(), to.start());
            boolean told = ofResolution
                    && (Askers.begins(sentence, asks.start())
                            || MEETING_ASKS
                                    .matcher(plain)
                                    .region(Math.max(sentence.start(), asks.start() - LONGEST_ASKER), asks.end())
                                    .find());
            boolean proposed = !ofResolution
                    && PROPOSED.matcher(plain.substring(sentence.start(), asks.start()))
                            .find();
            boolean called = CALLS_ON.matcher(asks.group()).lookingAt();
            boolean whole = (asked.isNamed()
                            || (told && asked.kind() == Subject.Kind.BODY)
                            || (CALLED.matcher(asks.group()).lookingAt() && isOutside(plain, asked)))
                    && !proposed
                    && asked.start() - asks.end() <= 4
                    && (!called || told || asked.kind() == Subject.Kind.PERSON || isOutside(plain, asked));
            boolean left = asks.group().startsWith("It") || asks.group().startsWith("it");
            boolean task = (Deeds.isTask(plain, to.end()) || (told && Deeds.isOthersTask(plain, to.end())))
                    && (left
                            || told
                            || ORDERS.matcher(asks.group()).lookingAt()
                            || LATER.matcher(plain)
                                    .region(to.end(), sentence.end())
                                    .find()
                            || !Deeds.isAnsweredAtOnce(plain, to.end()));
            boolean meetings = Askers.isOfMeeting(sentence, asks.start())
                    || (Askers.isByChair(sentence, asks.start())
                            && (Deeds.isChore(plain, to.end())
                                    || LATER.matcher(plain)
                                            .region(to.end(), sentence.end())
                                            .find()));
            if (whole
                    && meetings
                    && task
                    && !Tense.isOver(sentence)
                    && Context.of(sentence, asks.start()) != Context.Said.NOT_AT_ALL) {
                found.add(Commitment.by(sentence, asked, to.end()));
            }
        }
    }

    /** "Isla to ask the warden to visit": the asking is the task, and Isla's. */
    private static boolean isTaskOfAnother(Sentence sentence, Matcher asks, boolean ofResolution) {
        String plain = sentence.passage().plain();
        boolean infinitive = asks.group().startsWith("ask ")
                && plain.startsWith("to ", Math.max(sentence.start(), asks.start() - 3));
        int to = Math.max(sentence.start(), asks.start() - 4);
        Matcher was = WAS.matcher(plain.substring(sentence.start(), to));
        int doer = was.find() ? sentence.start() + was.start() : to;
        return infinitive
                && !ofResolution
                && Subjects.before(plain, sentence.start(), doer).isNamed();
    }

    /** Whether what is asked for cannot be given right there. */
    static boolean isForLater(Sentence sentence, int verb) {
        return LATER.matcher(sentence.passage().plain())
                .region(verb, sentence.end())
                .find();
    }

    private static void beAsked(Sentence sentence, List<Commitment> found) {
        String plain = sentence.passage().plain();
        Matcher asked = sentence.matcher(BE_ASKED);
        for (int count = 0; count < Promises.MOST && asked.find(); count++) {
            Subject subject = Subjects.before(plain, sentence.start(), asked.start());
            boolean deferred = DEFERRED.matcher(plain)
                    .region(sentence.start(), asked.start())
                    .find();
            boolean answered = !asked.group(1).equals("be")
                    && Deeds.isAnsweredAtOnce(plain, asked.end())
                    && !LATER.matcher(plain).region(asked.end(), sentence.end()).find()
                    && !deferred;
            boolean whether =
                    asked.group().contains("asked whether") || asked.group().contains("asked if");
            boolean elided = Owners.isElided(sentence, subject);
            boolean attends = subject.isNamed()
                    && ATTENDS.matcher(plain)
                            .region(asked.end(), sentence.end())
                            .lookingAt()
                    && !OFFICER.matcher(plain.substring(subject.start(), subject.end()))
                            .find();
            boolean invited = asked.group().contains("invited")
                    && (attends || !Deeds.isDelivery(plain, asked.end(), sentence.end()))
                    && (attends || Deeds.isAnsweredAtOnce(plain, asked.end()) || !Deeds.isChore(plain, asked.end()));
            boolean outside = (isAll(plain, subject) || (!asked.group(1).endsWith("been") && isOutside(plain, subject)))
                    && (deferred || (Deeds.isChore(plain, asked.end()) && !Deeds.isAnsweredAtOnce(plain, asked.end())));
            boolean himself = subject.kind() == Subject.Kind.PRONOUN
                    && asked.start() > subject.start()
                    && PRONOUN.matcher(plain)
                            .region(subject.start(), sentence.end())
                            .lookingAt()
                    && Owners.of(sentence, subject).name() != null;
            if ((subject.isNamed() || elided || outside || himself)
                    && !invited
                    && !answered
                    && (!whether || Deeds.isDelivery(plain, asked.end(), sentence.end()))
                    && Deeds.isTask(plain, asked.end())
                    && Context.of(sentence, subject.start()) != Context.Said.NOT_AT_ALL) {
                found.add(Commitment.by(sentence, subject, asked.end()));
            }
        }
    }

    /** "that partner organisations be asked to share the leaflet": people who are no body of the council's. */
    private static void othersBeAsked(Sentence sentence, List<Commitment> found) {
        Matcher asked = OTHERS_BE_ASKED.matcher(sentence.plain());
        if (asked.find() && Deeds.isTask(sentence.plain(), asked.end())) {
            int at = sentence.start();
            String named = sentence.passage().text().substring(at + asked.start("who"), at + asked.end("who"));
            Subject whose = new Subject(Subject.Kind.OTHER, at + asked.start("who"), at + asked.end("who"));
            found.add(new Commitment(sentence, whose, at + asked.end(), sentence.end(), named));
        }
    }

    /** Who is to do what is listed below: "RESOLVED that the Clerk be asked to:", "instructs the Chief Executive to:". */
    static @Nullable String ofListBelow(Passage passage) {
        Matcher bids = OF_LIST_BELOW.matcher(passage.plain());
        if (!bids.find()) {
            return null;
        }
        String group = bids.start("who") < 0 ? "whom" : "who";
        String who = passage.text().substring(bids.start(group), bids.end(group));
        return NotedOwners.isOne(who) ? who : null;
    }

    /** "The Working Group is to report in June". */
    private static void groupIsTo(Sentence sentence, List<Commitment> found) {
        Matcher group = sentence.matcher(GROUP_IS_TO);
        if (group.lookingAt() && Deeds.isDeliveryVerb(sentence.passage().plain(), group.end())) {
            String body = sentence.passage().text().substring(group.start("body"), group.end("body"));
            Subject whose = new Subject(Subject.Kind.BODY, group.start("body"), group.end("body"));
            found.add(new Commitment(sentence, whose, group.end(), sentence.end(), body));
        }
    }

    /** "referred to the Working Group, which is to report back". */
    private static void referredTo(Sentence sentence, List<Commitment> found) {
        Matcher referred = sentence.matcher(REFERRED);
        if (referred.find()
                && !Tense.isOver(sentence)
                && !Tense.isDenied(sentence.passage().plain(), sentence.start(), referred.start())
                && Context.of(sentence, referred.start()) != Context.Said.NOT_AT_ALL) {
            String body = sentence.passage().text().substring(referred.start("body"), referred.end("body"));
            Subject whose = new Subject(Subject.Kind.BODY, referred.start("body"), referred.end("body"));
            found.add(new Commitment(sentence, whose, referred.end(), sentence.end(), body));
        }
    }

    /** "tasked the Treasurer with producing a paper". */
    private static void chargedWith(Sentence sentence, List<Commitment> found) {
        String plain = sentence.passage().plain();
        Matcher charged = sentence.matcher(CHARGES);
        for (int count = 0; count < Promises.MOST && charged.find(); count++) {
            Subject subject = Subjects.before(plain, charged.end("verb"), charged.start("with"));
            if (subject.isNamed()
                    && subject.start() - charged.end("verb") <= 5
                    && Context.of(sentence, charged.start()) != Context.Said.NOT_AT_ALL
                    && (Askers.isOfMeeting(sentence, charged.start()) || Askers.isByChair(sentence, charged.start()))) {
                found.add(Commitment.by(sentence, subject, charged.end()));
            }
        }
    }

    /** "that the District Council be asked to mend the lamp": a body, and not the one whose minutes these are. */
    static boolean isOutside(String plain, Subject subject) {
        return (subject.kind() == Subject.Kind.BODY || subject.kind() == Subject.Kind.OTHER)
                && OUTSIDE.matcher(plain.substring(subject.start(), subject.end()))
                        .find();
    }

    /** "that Members send their dates": each of those who are there. */
    static boolean isAll(String plain, Subject subject) {
        return subject.kind() == Subject.Kind.BODY
                && ALL.matcher(plain.substring(subject.start(), subject.end())).find();
    }
}
