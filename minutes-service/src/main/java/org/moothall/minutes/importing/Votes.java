package org.moothall.minutes.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.proceedings.MotionResult;
import org.moothall.minutes.proceedings.VoteOption;

/**
 * Puts votes together from what the record tells of them, sentence by sentence: figures and names before or after a result
 * belong to it unless something else was moved or decided between.
 */
final class Votes {
    private static final Pattern ANNOUNCES = Pattern.compile(":[ -]*$");

    /** "Motion   4": its votes, and no heading. */
    private static final Pattern FIGURE = Pattern.compile("(?i)(?:amendment|motion)[ :-]+\\d{1,3}");

    /** How a motion begins that gives its own words. */
    private static final Pattern THIS_COUNCIL =
            Pattern.compile("['\"\u201C]?(?:[Tt]hat )?[Tt]his (?:Council|Authority|Board|Committee) (?!\\w+ed\\b)");

    private final List<Warning> warnings;
    private final Movers movers = new Movers();
    private final VoteDrafts drafts = new VoteDrafts(movers);
    private final VotesByRow rows = new VotesByRow(drafts, movers);
    private final Question question = new Question();

    /** Whether a motion was moved in a sentence that its words are to end; and whether with a colon, so that a list may follow. */
    private boolean moving;

    private boolean listing;

    /** Where it was told last that something was put to the vote, and what came of it stands below. */
    private int putAt = -VoteDrafts.NEAR;

    /** How all votes were taken of which nothing else is said. */
    private @Nullable Manner usual;

    Votes(List<Warning> warnings) {
        this.warnings = warnings;
    }

    /** What is before the meeting. */
    FoundDecision.Subject topic() {
        return question.topic();
    }

    List<FoundMover> movers() {
        return movers.found();
    }

    /** Whether anybody was counted, which happens at a meeting only. */
    boolean areCounted() {
        return drafts.areCounted();
    }

    List<FoundVote> found() {
        List<FoundVote> votes = drafts.found(usual);
        votes.forEach(vote -> VoteDoubts.about(vote).ifPresent(warnings::add));
        return votes;
    }

    /** A line above the next ones, such as "Amendment 1". */
    void heading(String words) {
        VoteDraft told = drafts.current();
        boolean taken = told != null && told.result == null && told.manner != null; // and below it "Motion   4"
        if (!rows.areToFollow() && !(taken && FIGURE.matcher(words).matches()) && question.isHeadedBy(words)) {
            drafts.end();
        }
    }

    /** Whether the passage is part of a table or list of names, which has no sentences to be read. */
    boolean isRow(Passage passage, List<String> cells, int at) {
        return rows.read(passage, cells, at);
    }

    /** What came of the vote whose figures stand in the same row. */
    void settleRow(FoundDecision decision) {
        rows.settle(decision);
    }

    /** Notes that what was resolved goes on in this passage. */
    void goesOn(int at) {
        drafts.goOn(at);
    }

    /** Whether the passage is the text of the motion that the passage before it announced: "It was moved by A, seconded by B:-". */
    boolean isMoved(Passage passage) {
        moving = moving
                && ((listing && Decisions.isPart(passage))
                        || THIS_COUNCIL.matcher(passage.plain()).lookingAt());
        return moving;
    }

    /**
     * Reads what a sentence tells.
     *
     * @param decided what was decided in it
     */
    void read(Sentence sentence, int at, List<FoundDecision> decided) {
        Optional<Manner> ofAll = VoteSigns.ofAll(sentence);
        usual = ofAll.orElse(usual);
        question.openedBy(sentence);
        rows.announced(sentence);
        FoundDecision.Subject moved = movers.read(sentence, at, question.headed());
        if (moved != null) {
            question.put(moved);
            if (!namesItsMovers(sentence, at)) {
                drafts.end();
            }
        }
        Tally tally = tally(sentence, decided);
        boolean elsewhere = VoteSigns.areOfOthers(sentence, decided);
        Optional<Manner> manner = elsewhere || ofAll.isPresent() ? Optional.empty() : Manner.in(sentence);
        boolean noneAgainst = manner.equals(Optional.of(Manner.NEM_CON))
                && tally.names().isEmpty()
                && tally.counts().equals(Map.of(VoteOption.NO, 0));
        if (!tally.isEmpty() && !elsewhere && !noneAgainst) {
            counted(tally, sentence, at, decided);
        }
        if (decided.isEmpty()) {
            boolean figured = !tally.isEmpty();
            VoteDraft counted = drafts.current();
            if (figured && counted != null && counted.isCounted() && counted.lastAt == at) {
                manner.ifPresent(counted::said);
                counted.castingVote(sentence);
            } else {
                manner.filter(_ -> figured || VoteSigns.leadsIn(sentence)).ifPresent(how -> said(how, sentence, at));
            }
        }
        putAt = VoteSigns.isPutAndWas(sentence) ? at : putAt;
        boolean moves = moved != null && decided.isEmpty();
        listing = moves && ANNOUNCES.matcher(sentence.plain()).find();
        moving = listing || (moves && !Wording.isFinished(sentence.plain()));
        for (int i = 0; i < decided.size(); i++) {
            FoundDecision decision = decided.get(i);
            boolean besides = decision.verdict() == Verdict.NOTED && i + 1 < decided.size();
            decided(decision, besides ? null : manner.orElse(null), sentence, at); // "noted it and agreed unanimously"
        }
    }

    /** Who voted how and how many did, as the sentence and a cell beside it tell. */
    private Tally tally(Sentence sentence, List<FoundDecision> decided) {
        boolean lost = decided.stream()
                .anyMatch(decision -> decision.verdict() == Verdict.LOST || decision.verdict() == Verdict.FELL);
        Tally tally = Voters.in(sentence);
        Tally figures = Figures.in(sentence, lost);
        figures.add(rows.takeBeside());
        figures.counts().forEach(tally.counts()::putIfAbsent);
        if (!tally.counts().containsKey(VoteOption.YES)) {
            Candidates.in(sentence).counts().forEach(tally.counts()::putIfAbsent);
        }
        return tally;
    }

    /** "RESOLVED to set a precept. Prop. TR, sec. PW. 5 for, 1 against.": who had moved what was just resolved, and nothing new. */
    private boolean namesItsMovers(Sentence sentence, int at) {
        VoteDraft draft = drafts.current();
        return draft != null
                && draft.result != null
                && !draft.isCounted()
                && (draft.lastAt == at || (sentence.plain().startsWith("(") && draft.lastAt + 1 == at))
                && VoteSigns.namesMoversOnly(sentence);
    }

    private void counted(Tally tally, Sentence sentence, int at, List<FoundDecision> decided) {
        if (tally.counts().isEmpty() && VoteSigns.isForTheRecord(sentence)) {
            drafts.returnToVote(at);
        }
        FoundDecision.Subject on = subject(sentence, decided);
        VoteDraft told = drafts.current();
        if (told != null && VoteSigns.breaksTie(sentence, told.tally)) {
            told.tally.counts().clear();
        }
        if (told != null && at - told.lastAt <= VoteDrafts.NEAR && completes(told, tally, on, sentence, decided)) {
            told.from(sentence.evidence(), at);
            return;
        }
        VoteDraft draft = told != null
                        && goesOn(told, tally, on, sentence, at)
                        && !isOver(told, tally, at, decided)
                        && !isDisposedOf(told, on, at, decided)
                ? told
                : drafts.begin(at);
        draft.tally.add(tally);
        VoteSigns.amendmentOf(sentence).ifPresent(draft::isOnAmendmentOf);
        draft.on = draft.on == null ? on : draft.on;
        if (Figures.areOfTwoAmendments(sentence)) {
            draft.on = FoundDecision.Subject.AMENDMENT;
            draft.carriedByItself = true;
        }
        if (Voters.areOfDivision(sentence) || (draft.on == null && Figures.areOfDivision(sentence))) {
            draft.divided();
        }
        draft.from(sentence.evidence(), at);
    }

    /** What the figures in the sentence are said to be of; null where nothing is said. */
    private FoundDecision.@Nullable Subject subject(Sentence sentence, List<FoundDecision> decided) {
        FoundDecision.Subject named = decided.stream()
                .filter(decision -> isOfVote(decision) && sentence.plain().contains(" as amended"))
                .flatMap(decision -> Stream.ofNullable(decision.on()))
                .findFirst()
                .orElseGet(() -> Question.namedIn(sentence));
        boolean procedural = question.topic() == FoundDecision.Subject.PROCEDURAL;
        return procedural && named == FoundDecision.Subject.MOTION ? question.topic() : named;
    }

    /** Whether the figures are the other side of those that were told, or the same again, which are then put together. */
    private static boolean completes(
            VoteDraft draft,
            Tally tally,
            FoundDecision.@Nullable Subject on,
            Sentence sentence,
            List<FoundDecision> decided) {
        if (draft.isTurned(tally)) {
            draft.turn();
            return true;
        }
        if (draft.isOtherSide(on, tally) || draft.namesOtherSide(on, tally)) {
            draft.divides(tally);
            return true;
        }
        if (VoteSigns.amendmentOf(sentence).filter(draft::isAgainstAmendmentOf).isPresent()) {
            draft.dividesAmendments(tally);
            return true;
        }
        return isSaidAgain(draft, tally, decided);
    }

    /** Whether the figures may be more of what was told of the vote. */
    private static boolean goesOn(
            VoteDraft draft, Tally tally, FoundDecision.@Nullable Subject on, Sentence sentence, int at) {
        boolean complete = draft.result != null
                && draft.isCounted()
                && at > draft.lastAt
                && draft.tally.counts().size() > 1
                && !VoteSigns.endsNames(tally, draft.tally);
        return draft.tally.fits(tally)
                && !draft.isOfOther(on, tally)
                && at - draft.lastAt <= reach(draft, sentence)
                && !complete;
    }

    /** Whether the vote has its result, and another one is told here. */
    private static boolean isOver(VoteDraft draft, Tally tally, int at, List<FoundDecision> decided) {
        boolean byAll = draft.result == null && draft.carriedByItself && draft.manner == Manner.UNANIMOUS;
        boolean told = decided.stream().anyMatch(Votes::isOfVote);
        boolean below = at > draft.lastAt;
        boolean notByAll = draft.manner == Manner.UNANIMOUS
                && below
                && !decided.isEmpty()
                && tally.counts().getOrDefault(VoteOption.ABSTAIN, 0) > 0;
        boolean settled = draft.result != null
                && (told
                        || notByAll
                        || isSettledOtherwise(draft, decided)
                        || (draft.on == FoundDecision.Subject.PROCEDURAL && below)
                        || (draft.isShown() && !tally.names().isEmpty() && below));
        return byAll || settled;
    }

    /** Whether it was on an amendment that nobody counted, and the figures are of what came after it. */
    private boolean isDisposedOf(
            VoteDraft draft, FoundDecision.@Nullable Subject on, int at, List<FoundDecision> decided) {
        return draft.result != null
                && draft.on == FoundDecision.Subject.AMENDMENT
                && !draft.isCounted()
                && (!draft.voted || (at > draft.lastAt && !decided.isEmpty()))
                && question.topic() != FoundDecision.Subject.AMENDMENT
                && on != FoundDecision.Subject.AMENDMENT;
    }

    /** "The motion was carried (6:3). Resolved (6:3) – That …": one vote, told twice. */
    private static boolean isSaidAgain(VoteDraft draft, Tally tally, List<FoundDecision> decided) {
        return draft.result == MotionResult.CARRIED
                && draft.on != FoundDecision.Subject.AMENDMENT
                && tally.names().isEmpty()
                && !tally.counts().isEmpty()
                && tally.counts().equals(draft.tally.counts())
                && !decided.isEmpty()
                && decided.stream().noneMatch(Votes::isOfVote);
    }

    /** "The motion was lost. The application was then approved by 8 to 4": the figures are of what is decided with them. */
    private static boolean isSettledOtherwise(VoteDraft draft, List<FoundDecision> decided) {
        return decided.stream()
                .map(decision -> VoteDraft.result(decision.verdict()))
                .anyMatch(result -> result != null && result != draft.result);
    }

    /** How many passages later something may still be told of a vote. */
    private static int reach(VoteDraft draft, Sentence sentence) {
        return VoteSigns.isForTheRecord(sentence)
                ? VoteDrafts.FAR
                : draft.result == null ? 2 * VoteDrafts.NEAR : VoteDrafts.NEAR;
    }

    /** "(Nem con)" after what was resolved, or "it was unanimously" before it. */
    private void said(Manner how, Sentence sentence, int at) {
        VoteDraft told = drafts.current();
        if (told != null && how == Manner.CASTING_VOTE && told.tally.isTied() && at - told.lastAt <= VoteDrafts.NEAR) {
            told.said(how);
            told.castingVote(sentence);
            told.from(sentence.evidence(), at);
            return;
        }
        VoteDraft draft = told == null || isOfAnother(told, how, sentence, at) ? drafts.begin(at) : told;
        draft.said(how);
        draft.from(sentence.evidence(), at);
        if (draft.result == null && how == Manner.UNANIMOUS && VoteSigns.isInFavour(sentence)) {
            draft.result = MotionResult.CARRIED;
            draft.voted = true;
        }
        draft.carriedByItself |= (movers.isOpen() && VoteSigns.areAllForIt(sentence))
                || VoteSigns.saysAllInBrackets(sentence)
                || VoteSigns.leadsToVerdictOfAll(sentence);
    }

    /** Whether another vote than the one that was told of was taken in this manner. */
    private static boolean isOfAnother(VoteDraft draft, Manner how, Sentence sentence, int at) {
        boolean here = draft.lastAt == at && draft.result == null;
        boolean announced = draft.result != null
                && !draft.isCounted()
                && at - draft.lastAt <= VoteDrafts.NEAR
                && VoteSigns.announcesNames(sentence);
        return (how == Manner.NAMED && !here && !announced)
                || draft.carriedByItself
                || (draft.result != null && (draft.manner != null || draft.isCounted()));
    }

    private void decided(FoundDecision decision, @Nullable Manner manner, Sentence sentence, int at) {
        if (decision.on() == FoundDecision.Subject.AMENDMENT) {
            movers.wasAmendment();
        }
        MotionResult result = VoteDraft.result(decision.verdict());
        if (result == null) {
            question.settled(question.of(decision, sentence));
            return;
        }
        if (decision.verdict() == Verdict.FELL && !isVotedDown(sentence)) {
            question.put(FoundDecision.Subject.MOTION);
            return;
        }
        boolean voted = (isOfVote(decision) || VoteSigns.isPut(sentence) || putAt == at - 1)
                && !VoteSigns.isByAcclamation(sentence);
        FoundDecision.Subject on = question.of(decision, sentence);
        VoteDraft told = drafts.waitingFor(on);
        if (told != null && wasDivided(told, decision, on, result)) {
            told.result = MotionResult.CARRIED;
            told.from(sentence.evidence(), at);
            question.settled(on);
            return;
        }
        if (told != null && manner != null && !voted && isSettledAlready(told, on, at)) {
            told.said(manner);
            told.from(sentence.evidence(), at);
            return;
        }
        boolean another = manner != null && manner != Manner.NAMED && told != null && told.on != on;
        if (told != null && told.voted && !voted && at == told.lastAt && !another) {
            return;
        }
        boolean ofIt = told != null
                && (told.on == null || told.on == on || (!voted && decision.on() != FoundDecision.Subject.AMENDMENT));
        VoteDraft draft = told != null && told.result == null && ofIt ? told : drafts.begin(at);
        if (!draft.isCounted() && VoteSigns.isByTheSame(sentence)) {
            drafts.countAsBefore(draft);
        }
        draft.namedBeforeResult = !draft.tally.names().isEmpty();
        draft.settle(decision.verdict());
        draft.voted = voted;
        draft.on = draft.on == null || voted ? on : draft.on;
        if (manner != null) {
            draft.said(manner);
        }
        draft.from(sentence.evidence(), at);
        question.settled(on);
    }

    /** Whether what fell was voted on, and not left without a seconder. */
    private boolean isVotedDown(Sentence sentence) {
        VoteDraft told = drafts.current();
        boolean counted = told != null && told.isCounted() && !VoteSigns.isUnseconded(sentence);
        return counted || VoteSigns.isPutAndFell(sentence);
    }

    /**
     * Of a motion and what was moved against it, puts first the one that won; whether that is the motion since the other was
     * lost, which is told of no other vote.
     */
    private static boolean wasDivided(
            VoteDraft draft, FoundDecision decision, FoundDecision.Subject on, MotionResult result) {
        boolean carried = result == MotionResult.CARRIED;
        boolean amendment = decision.on() == FoundDecision.Subject.AMENDMENT;
        if (on == FoundDecision.Subject.MOTION && carried && draft.isOfAmendment()) {
            draft.turn();
        }
        if (amendment && carried && draft.isDivision()) {
            draft.turn();
        }
        return amendment && !carried && draft.isDivision() && draft.result == null;
    }

    /** Whether its result was told right above, without how it was voted. */
    private static boolean isSettledAlready(VoteDraft draft, FoundDecision.Subject on, int at) {
        return draft.voted
                && draft.on == on
                && draft.manner == null
                && !draft.isCounted()
                && at - draft.lastAt <= VoteDrafts.NEAR;
    }

    private static boolean isOfVote(FoundDecision decision) {
        return switch (decision.verdict()) {
            case FELL, CARRIED, LOST -> true;
            case RESOLVED, RECOMMENDED, RECEIVED, AGREED, APPROVED, NOTED, DEFERRED, REFERRED, REFUSED, WITHDRAWN ->
                false;
        };
    }
}
