package org.moothall.minutes.importing;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.minutes.proceedings.VoteOption;

/** What a sentence says of a vote beside figures and names: whether it is of this meeting, how all voted, and who moved alone. */
final class VoteSigns {
    /** "Upon being put to the vote it was unanimously": how, before it says what. */
    private static final Pattern LEADS_IN = Pattern.compile(
            "(?i)\\b(?:vot(?:e|es|ed|ing)|motion|amendment|put|propos(?:ed|al)|seconded|show of"
                    + " hands|recorded|[bp]leidl(?:ais|eis\\w+))\\b|\\b(?:prop|sec)\\. |\\bit was(?: unanimously ?:?-?)?$|\\bdecision,? (?:which )?(?:was|is|being) unanimous\\b| - (?:all in favou?r|unanimous(?:ly agreed)?)\\.?$|^[^.]{0,40}(?: nem\\. (?:con|dis+))?\\.?\\W{0,2}$|^\\W{0,3}nem\\. (?:con|dis+)\\.?\\W{0,3}$");

    private static final Pattern IN_FAVOUR = Pattern.compile(
            "(?i)\\bvot(?:ed|ing) (?:unanimously )?(?:in favou?r|to (?:approve|adopt|accept|support|agree))\\b");
    /** Right after a motion: "All in favour.", "Unanimous." */
    private static final Pattern ALL_FOR_IT = Pattern.compile(
            "(?i)(?:^|[,;:.] |(?<=^prop[^.;]{5,90} ))(?:(?:with )?all (?:those |members |councillors )?(?:present )?(?:were |being |voted |voting )?in favou?r|(?:the vote was )?unanimous)\\.?$");

    /** "7 for, 1 abstention." */
    private static final Pattern COUNTED_ONLY = Pattern.compile(
            "(?i)(?:vote: ?)?\\d{1,3}(?: votes?)? (?:for|in favou?r)\\b[^.;]{0,60}\\.?|all in favou?r\\.?|(?:carried )?unanimous(?:ly)?\\.?");

    private static final Pattern IT_WAS_UNANIMOUSLY =
            Pattern.compile("\\bvote\\b[^.;]{0,40}\\bit was (?:then )?unanimously ?:?-?$");

    /** "No objection (all in favour)." */
    private static final Pattern ALL_IN_BRACKETS =
            Pattern.compile("(?i)\\((?:all in favou?r|unanimous(?:ly)?)\\)\\.?$");

    /** Longer sentences say more than who moved. */
    private static final int MOVERS_ALONE = 120;

    private static final Pattern WHAT_IS_MOVED =
            Pattern.compile("(?i)\\b(?:that|to [a-z]+|amendment|motion|proposal|recommendations?)\\b");
    private static final Pattern BEFORE = Pattern.compile(
            "(?<!(?:recorded|minuted|noted|known|down) that (?:he|she|they) )\\bhad (?:\\w+ly )?(?:(?:on|in|at) [\\w' ]{2,40}? )?(?:been )?(?:\\w+ly )?(?:agreed|resolved|approved|carried|lost|defeated|voted|rejected|refused|supported|passed|adopted|preferred|set|recommended|chosen|endorsed|accepted|declined|decided|favoured|selected|objected|turned (?:\\w+ ){1,4}down)\\b");

    private static final Pattern RECORDED =
            Pattern.compile("(?i)(?:the )?(?:recorded|named) votes?(?: (?:was|were) (?:as follows|taken))?[.:]?");

    /** "By law the votes on this item were recorded": those of which no names are told as well. */
    private static final Pattern ALL_RECORDED = Pattern.compile(
            "(?i)\\b(?:votes|voting) on (?:this (?:item|matter|report)|(?:all|both|each|every) [^.;]{2,40}|the amendments? and [^.;]{2,60}) (?:was|were) (?:duly )?(?:recorded|taken by name)\\b|\\bnames of (?:those|the members) who voted (?:in|on) each \\w+ are (?:set out|given|recorded|listed)\\b");

    /** "A show of hands was taken on each, with the following results:". */
    private static final Pattern ON_EACH = Pattern.compile(
            "(?i)\\b(?:taken|held|vot(?:e|es|ed|ing)) (?:on|for) (?:each|both|all)\\b(?: (?:of (?:them|these)|in turn))?(?:[,:;.]|$)");

    /** "at which it had been defeated by 9 votes to 7". */
    private static final Pattern HAD_BEEN = Pattern.compile(
            "\\bhad (?:been )?(?:defeated|carried|lost|rejected|agreed|approved|refused)[^,.;]{0,40} by "
                    + Numbers.WRITTEN + " (?:votes )?to " + Numbers.WRITTEN
                    + "\\b(?!.*\\b(?:by|for|against)\\b.* \\d)");

    /** "in March, when it was deferred by nine votes to two". */
    private static final Pattern THEN = Pattern.compile("\\b(?:" + Months.NAMES + "|(?:19|20)\\d\\d),? when\\b");

    /** "found no seconder and FELL", "Mr Oak being absent, the motion fell". */
    private static final Pattern UNSECONDED =
            Pattern.compile("(?i)\\b(?:no seconder|not (?:been )?seconded|a seconder|absent|absence)\\b");

    private static final Pattern PUT_AND_AGREED = Pattern.compile(
            "\\b(?:motion|proposal|minutes|amendment)\\b[^.;]{0,60} put (?:to the (?:Council|Committee|meeting|vote|Board) )?(?:as the (?:substantive|amended) motion )?and (?:was |accordingly )?(?:agreed|approved|adopted)\\b|\\bput to the vote,? and (?:the [^,.;]{3,40}|it|this) was (?:refused|granted|approved|agreed|deferred)\\b");

    private static final Pattern PUT_AND_WAS = Pattern.compile(
            "\\b(?:put to the (?:vote|meeting)|put as the (?:substantive|amended) motion)(?: and|,)? it was(?: then)?[ :-]*$|\\bput to the vote,? and[ :-]*$");

    private static final Pattern SAME =
            Pattern.compile("(?i)\\b(?:on|by|with) the same (?:vote|votes|figures|majority)\\b");

    /** How far before a sentence the words may stand that part it from another. */
    private static final int SAME_BEFORE = 24;

    private static final Pattern FOR_THE_RECORD = Pattern.compile(
            "(?i)\\b(?:ask|request|wish|requir)(?:ed|ing)\\b[^.;]{0,60}\\b(?:recorded|minuted|noted|known)\\b|\\b(?:his|her|their) (?:votes?|names?|dissent)\\b[^.;]{0,40}\\brecorded\\b");

    /** "For the amendment by Councillor Oak (6) - Councillors …": one of two amendments that are put against each other. */
    private static final Pattern FOR_AMENDMENT_OF = Pattern.compile(
            "(?i)^(?:votes? )?for (?:the )?(?:\\w+ )?amendment (?:by|of|from|in the name of) (?<mover>[\\p{L}.' -]{3,60}?) ?(?:\\(\\d|[-:\u2013]|$)");

    private VoteSigns() {}

    /** Whose amendment the voters of this line were for. */
    static Optional<String> amendmentOf(Sentence sentence) {
        Matcher line = FOR_AMENDMENT_OF.matcher(sentence.plain());
        return line.find() ? Optional.of(line.group("mover").strip()) : Optional.empty();
    }

    static boolean isUnseconded(Sentence sentence) {
        return UNSECONDED.matcher(sentence.plain()).find();
    }

    /** How all votes were taken of which nothing else is said, where the sentence tells it of them all. */
    static Optional<Manner> ofAll(Sentence sentence) {
        if (ALL_RECORDED.matcher(sentence.plain()).find()) {
            return Optional.of(Manner.NAMED);
        }
        return ON_EACH.matcher(sentence.plain()).find() ? Manner.in(sentence) : Optional.empty();
    }

    /** "RECORDED VOTE" over the names, and no more. */
    static boolean announcesNames(Sentence sentence) {
        return RECORDED.matcher(sentence.plain()).matches();
    }

    /** "Abstentions - Nil", "(5 for, 2 against)": the last line of a list of names. */
    static boolean endsNames(Tally last, Tally above) {
        boolean abstained = last.counts().keySet().equals(Set.of(VoteOption.ABSTAIN))
                && !above.counts().containsKey(VoteOption.ABSTAIN);
        boolean counted = last.counts().isEmpty()
                && last.names().entrySet().stream()
                        .allMatch(
                                side -> side.getValue().size() <= above.counts().getOrDefault(side.getKey(), 0));
        boolean voters = Collections.disjoint(
                        last.names().keySet(), above.names().keySet())
                && !last.names().isEmpty()
                && last.counts().entrySet().stream()
                        .allMatch(side -> side.getValue().equals(above.counts().get(side.getKey())));
        boolean repeated = !above.names().isEmpty()
                && (last.counts().equals(above.counts())
                        || (last.names().keySet().equals(Set.of(VoteOption.ABSTAIN))
                                && !above.counts().containsKey(VoteOption.ABSTAIN)));
        return abstained || counted || voters || repeated;
    }

    /** "Councillor Oak asked that her vote against be recorded": of the vote before, though reasons were given in between. */
    static boolean isForTheRecord(Sentence sentence) {
        return FOR_THE_RECORD.matcher(sentence.plain()).find();
    }

    /** Of a motion carried so nobody has been asked who was against it. */
    static boolean isByAcclamation(Sentence sentence) {
        return sentence.plain().contains("acclamation");
    }

    /** The casting vote after a tie, with the figures that came of it. */
    static boolean breaksTie(Sentence sentence, Tally above) {
        return above.isTied()
                && Manner.in(sentence).filter(how -> how == Manner.CASTING_VOTE).isPresent();
    }

    /** "on the same vote it was carried", "by the same figures": those of the voting before. */
    static boolean isByTheSame(Sentence sentence) {
        int from = Math.max(0, sentence.start() - SAME_BEFORE);
        return SAME.matcher(sentence.passage().plain())
                .region(from, sentence.end())
                .find();
    }

    /** "was put to the Council and agreed": a voting, though the word for its result is of any decision. */
    static boolean isPut(Sentence sentence) {
        return PUT_AND_AGREED.matcher(sentence.plain()).find();
    }

    /** "Upon the motion being put to the vote it was", and in the next paragraph "RESOLVED". */
    static boolean isPutAndWas(Sentence sentence) {
        return PUT_AND_WAS.matcher(sentence.plain()).find();
    }

    /** "The amendment was put to the vote and fell": for want of votes, and not of a seconder. */
    static boolean isPutAndFell(Sentence sentence) {
        return sentence.plain().contains("put to the vote and fell");
    }

    static boolean leadsIn(Sentence sentence) {
        return LEADS_IN.matcher(sentence.plain()).find();
    }

    static boolean isInFavour(Sentence sentence) {
        return IN_FAVOUR.matcher(sentence.plain()).find();
    }

    static boolean areAllForIt(Sentence sentence) {
        return ALL_FOR_IT.matcher(sentence.plain()).find();
    }

    /** Whether it says how many voted how, and nothing else. */
    static boolean isOnlyCounted(Sentence sentence) {
        return COUNTED_ONLY.matcher(sentence.plain()).matches();
    }

    /** "Following a vote, it was unanimously", and below it "RESOLVED", which may have been told above already. */
    static boolean leadsToVerdictOfAll(Sentence sentence) {
        return IT_WAS_UNANIMOUSLY.matcher(sentence.plain()).find();
    }

    static boolean saysAllInBrackets(Sentence sentence) {
        return ALL_IN_BRACKETS.matcher(sentence.plain()).find();
    }

    static boolean namesMoversOnly(Sentence sentence) {
        return sentence.end() - sentence.start() <= MOVERS_ALONE
                && !WHAT_IS_MOVED.matcher(sentence.plain()).find();
    }

    /** "reported that the County Council had set its budget by 38 votes to 22". */
    static boolean isOfBefore(String words) {
        return BEFORE.matcher(words).find();
    }

    /** Figures of another day, or "that the Council of Leeming had agreed it by 30 votes to 4" where this meeting decides nothing. */
    static boolean areOfOthers(Sentence sentence, List<FoundDecision> decided) {
        return Tense.isOver(sentence)
                || sentence.matcher(HAD_BEEN).find()
                || Tense.isOpen(sentence)
                || sentence.matcher(THEN).find()
                || (decided.isEmpty() && (sentence.matcher(BEFORE).find() || OtherBodies.areToldOf(sentence)));
    }
}
