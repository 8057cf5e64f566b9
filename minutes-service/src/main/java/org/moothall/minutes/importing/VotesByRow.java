package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.proceedings.VoteOption;

/** Puts together what tables and lists tell of votes, which have no sentences: row by row, a member or a motion in each. */
final class VotesByRow {
    /** "Second homes and empty properties (Motion)" above who voted how. */
    private static final Pattern OF_TABLE = Pattern.compile(" \\((Amendment|Motion)\\)$");

    private final VoteDrafts drafts;
    private final Movers movers;
    private final VoteRows rows = new VoteRows();
    private final Candidates candidates = new Candidates();
    private @Nullable MotionTable motions;

    /** What the row that is being read has in a cell of its own. */
    private Tally beside = Tally.empty();

    VotesByRow(VoteDrafts drafts, Movers movers) {
        this.drafts = drafts;
        this.movers = movers;
    }

    /** Notes what the sentence says of the rows that stand below it. */
    void announced(Sentence sentence) {
        candidates.announced(sentence);
        rows.announced(sentence);
    }

    /** Whether names were announced. */
    boolean areToFollow() {
        return rows.areToFollow();
    }

    /** Takes the figures that stand in a cell beside the sentence that is being read. */
    Tally takeBeside() {
        Tally figures = beside;
        beside = Tally.empty();
        return figures;
    }

    /** Whether the passage is part of a table or list of names, which has no sentences to be read. */
    boolean read(Passage passage, List<String> cells, int at) {
        Matcher table = OF_TABLE.matcher(passage.plain());
        if (table.find() && cells.size() < 2) {
            boolean amends = table.group(1).equals("Amendment");
            drafts.returnToNames(amends ? FoundDecision.Subject.AMENDMENT : FoundDecision.Subject.MOTION, at);
        }
        Optional<Tally> row =
                ofMotion(passage, cells).or(() -> ofCandidate(passage)).or(() -> ofVoters(passage, cells));
        row.ifPresent(tally -> {
            if (tally.isEmpty()) {
                drafts.goOn(at);
            } else {
                gather(tally, passage, cells, at);
            }
        });
        return row.isPresent();
    }

    /** "Fleet strategy | Approved | 16 | 0 | 2": what came of the vote whose figures stand in the same row. */
    void settle(FoundDecision decision) {
        VoteDraft draft = drafts.current();
        if (draft != null && draft.result == null) {
            draft.settle(decision.verdict());
            draft.settledInRow = true;
        }
    }

    private Optional<Tally> ofVoters(Passage passage, List<String> cells) {
        VoteDraft draft = drafts.current();
        return rows.read(passage, cells, draft == null ? null : draft.on);
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
        FoundMover alone = head == null && above == null ? MotionTable.moverIn(cells, whole(passage)) : null;
        Tally figuresBeside = alone == null ? Tally.empty() : MotionTable.figuresIn(cells);
        if (alone != null && !figuresBeside.isEmpty()) {
            movers.add(alone);
            beside = figuresBeside;
        }
        if (head != null || above == null || motions == null) {
            return Optional.empty();
        }
        above.mover(cells, whole(passage)).ifPresent(movers::add);
        Tally figures = above.vote(cells);
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        drafts.end();
        return Optional.of(figures);
    }

    /** Adds a row to the vote that it is of: names that come one by one to their side. */
    private void gather(Tally row, Passage passage, List<String> cells, int at) {
        FoundDecision.Subject of = Question.ofRow(cells);
        VoteDraft told = drafts.current();
        VoteDraft draft = told == null || isOfAnother(told, row, of, at) ? drafts.begin(at) : told;
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
        draft.from(whole(passage), at);
    }

    private static boolean isOfAnother(VoteDraft draft, Tally row, FoundDecision.@Nullable Subject of, int at) {
        boolean far = at - draft.lastAt > VoteDrafts.NEAR;
        boolean shown = draft.isShown() && draft.lastAt < at;
        boolean onOther = of != null && draft.on != null && draft.on != of;
        boolean tooMany = draft.result != null && draft.tally.isExceededBy(row);
        boolean otherwise = draft.tally.countsOtherwise(row)
                || (!draft.tally.fits(row) && row.names().isEmpty());
        return far
                || shown
                || onOther
                || tooMany
                || draft.namedBeforeResult
                || draft.settledInRow
                || (draft.result != null && draft.isCounted() && otherwise);
    }

    private static Evidence whole(Passage passage) {
        return passage.evidence(0, passage.text().length());
    }
}
