package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.proceedings.MotionResult;
import org.moothall.minutes.proceedings.VoteOption;

/**
 * Puts votes together from what the record tells of them, sentence by sentence: figures and names before or after a result
 * belong to it unless something else was moved or decided between.
 */
final class Votes {
    private static final int NEAR = 2;
    private static final int FAR = 8;

    private static final Pattern ANNOUNCES = Pattern.compile(":[ -]*$");

    /** How a motion begins that gives its own words. */
    private static final Pattern THIS_COUNCIL =
            Pattern.compile("[\"\u201C]?(?:[Tt]hat )?[Tt]his (?:Council|Authority|Board|Committee) (?!\\w+ed\\b)");

    /** "Second homes and empty properties (Motion)" above who voted how. */
    private static final Pattern OF_TABLE = Pattern.compile(" \\((Amendment|Motion)\\)$");

    private final List<VoteDraft> drafts = new ArrayList<>();
    private final Movers movers = new Movers();
    private final VoteRows rows = new VoteRows();
    private final List<Warning> warnings;
    private @Nullable VoteDraft current;
    private @Nullable MotionTable motions;
    private final Candidates candidates = new Candidates();
    /** Whether a motion was moved in a sentence that its words are to end; and whether with a colon, so that a list may follow. */
    private boolean moving;

    private boolean listing;

    /** Where it was told last that something was put to the vote, and what came of it stands below. */
    private int putAt = -NEAR;

    /** What the row that is being read has in a cell of its own. */
    private Tally rowFigures = Tally.empty();

    /** How all votes were taken of which nothing else is said. */
    private @Nullable Manner usual;

    private final Question question = new Question();

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
        return drafts.stream().anyMatch(VoteDraft::isCounted);
    }

    List<FoundVote> found() {
        Set<Map<VoteOption, Integer>> settled = drafts.stream()
                .filter(draft -> draft.result != null)
                .map(draft -> draft.tally.counts())
                .collect(Collectors.toSet());
        List<FoundVote> votes = drafts.stream()
                .filter(VoteDraft::isVote)
                .filter(draft -> !(draft.isBareField() && settled.contains(draft.tally.counts())))
                .map(draft -> draft.found(usual))
                .toList();
        votes.forEach(vote -> VoteDoubts.about(vote).ifPresent(warnings::add));
        return votes;
    }

    /** A line above the next ones, such as "Amendment 1". */
    void heading(String words) {
        if (!rows.areToFollow() && question.isHeadedBy(words)) {
            current = null;
        }
    }

    /** Whether the passage is part of a table or list of names, which has no sentences to be read. */
    boolean isRow(Passage passage, List<String> cells, int at) {
        Matcher table = OF_TABLE.matcher(passage.plain());
        if (table.find() && cells.size() < 2) {
            boolean amends = table.group(1).equals("Amendment");
            current = waitingForNames(amends ? FoundDecision.Subject.AMENDMENT : FoundDecision.Subject.MOTION, at);
        }
        Optional<Tally> row = ofMotion(passage, cells)
                .or(() -> ofCandidate(passage))
                .or(() -> rows.read(passage, cells, current == null ? null : current.on));
        row.ifPresent(tally -> {
            if (tally.isEmpty()) {
                goesOn(at);
            } else {
                gather(tally, passage, cells, at);
            }
        });
        return row.isPresent();
    }

    /** How many voted for each of two people, one below the other. */
    private Optional<Tally> ofCandidate(Passage passage) {
        return candidates.isRow(passage) ? Optional.of(candidates.ofRows()) : Optional.empty();
    }

    /** The figures in the row of a table that has a motion in each; who moved it is taken from there too. */
    private Optional<Tally> ofMotion(Passage passage, List<String> cells) {
        MotionTable head = MotionTable.headedBy(cells);
        MotionTable above = motions;
        motions = head != null ? head : above != null && above.has(cells) ? above : null;
        FoundMover alone = head == null && above == null
                ? MotionTable.moverIn(cells, passage.evidence(0, passage.text().length()))
                : null;
        Tally beside = alone == null ? Tally.empty() : MotionTable.figuresIn(cells);
        if (alone != null && !beside.isEmpty()) {
            movers.add(alone);
            rowFigures = beside;
        }
        if (head != null || above == null || motions == null) {
            return Optional.empty();
        }
        above.mover(cells, passage.evidence(0, passage.text().length())).ifPresent(movers::add);
        Tally figures = above.vote(cells);
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        current = null;
        return Optional.of(figures);
    }

    /** "Fleet strategy | Approved | 16 | 0 | 2": what came of the vote whose figures stand in the same row. */
    void settleRow(FoundDecision decision) {
        VoteDraft draft = current;
        if (draft != null && draft.result == null) {
            draft.settle(decision.verdict());
            draft.settledInRow = true;
        }
    }

    /** Names that come one by one are added to their side. */
    private void gather(Tally row, Passage passage, List<String> cells, int at) {
        VoteDraft draft = current;
        boolean more = draft != null && (at - draft.lastAt <= NEAR);
        boolean shown = draft != null && draft.isShown() && draft.lastAt < at;
        FoundDecision.Subject of = Question.ofRow(cells);
        boolean ofOther = draft != null && of != null && draft.on != null && draft.on != of;
        boolean tooMany = draft != null && draft.result != null && draft.tally.isExceededBy(row);
        if (draft == null
                || !more
                || shown
                || tooMany
                || ofOther
                || draft.namedBeforeResult
                || draft.settledInRow
                || (draft.result != null
                        && draft.isCounted()
                        && (draft.tally.countsOtherwise(row)
                                || (!draft.tally.fits(row) && row.names().isEmpty())))) {
            draft = begin(at);
        }
        if (draft.result == null && draft.on == null) {
            draft.on = of != null
                    ? of
                    : Question.namedIn(new Sentence(passage, 0, passage.text().length()));
        }
        if (draft.result == null && rows.divides()) {
            draft.divided();
        }
        draft.tally.counts().putAll(row.counts());
        for (Map.Entry<VoteOption, List<String>> side : row.names().entrySet()) {
            draft.tally
                    .names()
                    .computeIfAbsent(side.getKey(), _ -> new ArrayList<>())
                    .addAll(side.getValue());
        }
        draft.from(passage.evidence(0, passage.text().length()), at);
    }

    void read(Sentence sentence, int at, List<FoundDecision> decided) {
        Optional<Manner> ofAll = VoteSigns.ofAll(sentence);
        usual = ofAll.orElse(usual);
        question.openedBy(sentence);
        candidates.announced(sentence);
        rows.announced(sentence);
        FoundDecision.Subject moved = movers.read(sentence, at, question.headed());
        if (moved != null) {
            question.put(moved);
            current = namesItsMovers(sentence, at) ? current : null;
        }
        boolean lost = decided.stream()
                .anyMatch(decision -> decision.verdict() == Verdict.LOST || decision.verdict() == Verdict.FELL);
        Tally tally = Voters.in(sentence);
        Tally figures = Figures.in(sentence, lost);
        figures.add(rowFigures);
        rowFigures = Tally.empty();
        figures.counts().forEach(tally.counts()::putIfAbsent);
        if (!tally.counts().containsKey(VoteOption.YES)) {
            Candidates.in(sentence).counts().forEach(tally.counts()::putIfAbsent);
        }
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
            VoteDraft counted = current;
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
        for (FoundDecision decision : decided) {
            decided(decision, manner.orElse(null), sentence, at);
        }
    }

    /** "RESOLVED to set a precept. Prop. TR, sec. PW. 5 for, 1 against.": who had moved what was just resolved, and nothing new. */
    private boolean namesItsMovers(Sentence sentence, int at) {
        VoteDraft draft = current;
        return draft != null
                && draft.result != null
                && !draft.isCounted()
                && (draft.lastAt == at || (sentence.plain().startsWith("(") && draft.lastAt + 1 == at))
                && VoteSigns.namesMoversOnly(sentence);
    }

    /** Notes that what was resolved goes on in this passage. */
    void goesOn(int at) {
        if (current != null && at - current.lastAt <= NEAR) {
            current.lastAt = at;
        }
    }

    /** Whether the passage is the text of the motion that the passage before it announced: "It was moved by A, seconded by B:-". */
    boolean isMoved(Passage passage) {
        moving = moving
                && ((listing && Decisions.isPart(passage))
                        || THIS_COUNCIL.matcher(passage.plain()).lookingAt());
        return moving;
    }

    private void counted(Tally tally, Sentence sentence, int at, List<FoundDecision> decided) {
        boolean told = decided.stream().anyMatch(Votes::isOfVote);
        if (tally.counts().isEmpty() && VoteSigns.isForTheRecord(sentence)) {
            current = votedBefore(current, at);
        }
        VoteDraft draft = current;
        FoundDecision.Subject named = decided.stream()
                .filter(decision -> isOfVote(decision) && sentence.plain().contains(" as amended"))
                .flatMap(decision -> Stream.ofNullable(decision.on()))
                .findFirst()
                .orElseGet(() -> Question.namedIn(sentence));
        boolean procedural = question.topic() == FoundDecision.Subject.PROCEDURAL;
        FoundDecision.Subject on = procedural && named == FoundDecision.Subject.MOTION ? question.topic() : named;
        if (draft != null && VoteSigns.breaksTie(sentence, draft.tally)) {
            draft.tally.counts().clear();
        }
        if (draft != null && at - draft.lastAt <= NEAR && draft.isTurned(tally)) {
            draft.turn();
            draft.from(sentence.evidence(), at);
            return;
        }
        if (draft != null
                && at - draft.lastAt <= NEAR
                && (draft.isOtherSide(on, tally) || draft.namesOtherSide(on, tally))) {
            draft.divides(tally);
            draft.from(sentence.evidence(), at);
            return;
        }
        Optional<String> amendment = VoteSigns.amendmentOf(sentence);
        if (draft != null
                && at - draft.lastAt <= NEAR
                && amendment.filter(draft::isAgainstAmendmentOf).isPresent()) {
            draft.dividesAmendments(tally);
            draft.from(sentence.evidence(), at);
            return;
        }
        if (draft != null && at - draft.lastAt <= NEAR && isSaidAgain(draft, tally, decided)) {
            draft.from(sentence.evidence(), at);
            return;
        }
        boolean goesOn = draft != null
                && draft.tally.fits(tally)
                && !draft.isOfOther(on, tally)
                && at - draft.lastAt <= reach(draft, sentence)
                && !(draft.result != null
                        && draft.isCounted()
                        && at > draft.lastAt
                        && draft.tally.counts().size() > 1
                        && !VoteSigns.endsNames(tally, draft.tally));
        boolean disposed = draft != null
                && draft.result != null
                && draft.on == FoundDecision.Subject.AMENDMENT
                && !draft.isCounted()
                && at > draft.lastAt
                && (!decided.isEmpty() || !draft.voted)
                && question.topic() != FoundDecision.Subject.AMENDMENT
                && on != FoundDecision.Subject.AMENDMENT;
        boolean byAll =
                draft != null && draft.result == null && draft.carriedByItself && draft.manner == Manner.UNANIMOUS;
        boolean other = draft != null
                && draft.result != null
                && (told
                        || isSettledOtherwise(draft, decided)
                        || (draft.on == FoundDecision.Subject.PROCEDURAL && at > draft.lastAt)
                        || (draft.isShown() && !tally.names().isEmpty() && at > draft.lastAt));
        if (draft == null || !goesOn || other || byAll || disposed) {
            draft = begin(at);
        }
        draft.tally.add(tally);
        amendment.ifPresent(draft::isOnAmendmentOf);
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
        return VoteSigns.isForTheRecord(sentence) ? FAR : draft.result == null ? 2 * NEAR : NEAR;
    }

    /** "(Nem con)" after what was resolved, or "it was unanimously" before it. */
    private void said(Manner how, Sentence sentence, int at) {
        VoteDraft draft = current;
        if (draft != null && how == Manner.CASTING_VOTE && draft.tally.isTied() && at - draft.lastAt <= NEAR) {
            draft.said(how);
            draft.castingVote(sentence);
            draft.from(sentence.evidence(), at);
            return;
        }
        boolean here = draft != null && draft.lastAt == at && draft.result == null;
        boolean announced = draft != null
                && draft.result != null
                && !draft.isCounted()
                && at - draft.lastAt <= NEAR
                && VoteSigns.announcesNames(sentence);
        if ((how == Manner.NAMED && !here && !announced)
                || draft == null
                || draft.carriedByItself
                || (draft.result != null && (draft.manner != null || draft.isCounted()))) {
            draft = begin(at);
        }
        draft.said(how);
        draft.from(sentence.evidence(), at);
        if (draft.result == null && how == Manner.UNANIMOUS && VoteSigns.isInFavour(sentence)) {
            draft.result = MotionResult.CARRIED;
            draft.voted = true;
        }
        draft.carriedByItself |=
                (movers.isOpen() && VoteSigns.areAllForIt(sentence)) || VoteSigns.saysAllInBrackets(sentence);
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
        if (decision.verdict() == Verdict.FELL
                && (current == null || !current.isCounted() || VoteSigns.isUnseconded(sentence))
                && !VoteSigns.isPutAndFell(sentence)) {
            question.put(FoundDecision.Subject.MOTION);
            return;
        }
        boolean voted = (isOfVote(decision) || VoteSigns.isPut(sentence) || putAt == at - 1)
                && !VoteSigns.isByAcclamation(sentence);
        FoundDecision.Subject on = question.of(decision, sentence);
        VoteDraft draft = waitingFor(on);
        if (draft != null
                && on == FoundDecision.Subject.MOTION
                && result == MotionResult.CARRIED
                && draft.isOfAmendment()) {
            draft.turn();
        }
        boolean won = decision.on() == FoundDecision.Subject.AMENDMENT && result == MotionResult.CARRIED;
        if (draft != null && won && draft.isDivision()) {
            draft.turn();
        }
        boolean stood = draft != null
                && draft.isDivision()
                && draft.result == null
                && decision.on() == FoundDecision.Subject.AMENDMENT
                && result == MotionResult.LOST;
        if (draft != null && stood) {
            draft.result = MotionResult.CARRIED;
            draft.from(sentence.evidence(), at);
            question.settled(on);
            return;
        }
        boolean waits = draft != null
                && draft.result == null
                && (draft.on == null || draft.on == on || (!voted && decision.on() != FoundDecision.Subject.AMENDMENT));
        boolean same = draft != null
                && draft.voted
                && !voted
                && draft.on == on
                && draft.manner == null
                && !draft.isCounted()
                && at - draft.lastAt <= NEAR;
        if (draft != null && manner != null && same) {
            draft.said(manner);
            draft.from(sentence.evidence(), at);
            return;
        }
        boolean another = manner != null && manner != Manner.NAMED && draft != null && draft.on != on;
        if (!voted && draft != null && draft.voted && at == draft.lastAt && !another) {
            return;
        }
        if (draft == null || !waits) {
            draft = begin(at);
        }
        if (!draft.isCounted() && VoteSigns.isByTheSame(sentence)) {
            sameAsBefore(draft);
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

    /** "on the same vote": by the figures of the voting before. */
    private void sameAsBefore(VoteDraft draft) {
        drafts.reversed().stream()
                .filter(VoteDraft::isCounted)
                .findFirst()
                .ifPresent(other -> draft.tally.counts().putAll(other.tally.counts()));
    }

    private static boolean isOfVote(FoundDecision decision) {
        return switch (decision.verdict()) {
            case FELL, CARRIED, LOST -> true;
            case RESOLVED, RECOMMENDED, RECEIVED, AGREED, APPROVED, NOTED, DEFERRED, REFERRED, REFUSED, WITHDRAWN ->
                false;
        };
    }

    /** "Amendment: YES 6, NO 8. Motion: YES 9, NO 5." and below it the results: the figures that were told of this one. */
    private @Nullable VoteDraft waitingFor(FoundDecision.Subject on) {
        VoteDraft draft = current;
        if (draft == null || (draft.result == null && (draft.on == null || draft.on == on))) {
            return draft;
        }
        return drafts.reversed().stream()
                .limit(NEAR)
                .filter(other -> other.result == null && other.on == on && other.isCounted())
                .findFirst()
                .orElse(draft);
    }

    /** The vote that was told of without the names that stand in a table below, at the end of the page. */
    private @Nullable VoteDraft waitingForNames(FoundDecision.Subject on, int at) {
        Optional<VoteDraft> told = drafts.reversed().stream()
                .limit(FAR)
                .filter(draft -> draft.on == on && draft.isCounted())
                .filter(draft -> draft.tally.names().isEmpty())
                .findFirst();
        told.ifPresent(draft -> draft.lastAt = at);
        return told.orElse(null);
    }

    /** "The motion was carried by 15 votes to 3, and it was RESOLVED …": the vote by which it was resolved. */
    private @Nullable VoteDraft votedBefore(@Nullable VoteDraft resolved, int at) {
        return resolved == null || resolved.isVote() || resolved.result != MotionResult.CARRIED
                ? resolved
                : drafts.reversed().stream()
                        .filter(VoteDraft::isVote)
                        .findFirst()
                        .filter(draft -> draft.result == MotionResult.CARRIED && draft.isCounted())
                        .filter(draft -> at - draft.lastAt <= FAR)
                        .orElse(resolved);
    }

    private VoteDraft begin(int at) {
        VoteDraft draft = new VoteDraft();
        draft.aboveMotions = movers.areNone();
        draft.lastAt = at;
        drafts.add(draft);
        current = draft;
        return draft;
    }
}
