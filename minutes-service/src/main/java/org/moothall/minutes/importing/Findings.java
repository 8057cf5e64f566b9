package org.moothall.minutes.importing;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.proceedings.MotionResult;

/** Reads the record passage by passage for outcomes and actions; agenda text, headings and quotations are passed over. */
final class Findings {

    /** A quotation that does not end within so many passages is a slip of the pen. */
    private static final int LONGEST_QUOTATION = 40;

    private static final Pattern LOG =
            Pattern.compile("\\b(?i:matters arising|(?:previous|earlier|outstanding|past) (?:actions?|meetings?))\\b");

    private static final Pattern RECOMMENDS = Pattern.compile(
            "\\b(?:Committee|Panel|Board|Cabinet|Council|Forum|Members|Sub-Committee) (?:\\w+ly )?RECOMMENDED\\b|\\bR(?:ECOMMENDED|ecommended) to (?:the )?(?:[Ff]ull )?(?:Council|Cabinet|Board|Executive|Authority)\\b");

    /** "RESOLVED: “That this Council …": its own words, though between quotation marks. */
    private static final Pattern RESOLVED = Pattern.compile("(?i)(?:resolved|agreed)\\b[^\u201C]{0,20}\u201C");

    /** "The report recommended:-": what is listed below it was put to the meeting, and not by the meeting. */
    private static final Pattern ADVISES = Pattern.compile(
            "\\b(?:[Rr]eports?|[Pp]aper|[Oo]fficers?|[Ss]olicitor|[Cc]onsultants?|[Aa]uditors?|[Mm]anager) (?:had |has )?(?:recommended|recommends)(?: that)?(?: the \\p{Lu}\\p{Ll}+)?[ :-]*:-?$");

    /** "that the Council -": and then the list. */
    private static final Pattern THAT = Pattern.compile("[Tt]hat (?:the )?\\p{Lu}?[\\p{L} ]{3,40}[:\u2013-]+");

    /** "Alternative options considered:" alone, or with what they were behind it. */
    private static final Pattern ALTERNATIVES = Pattern.compile(
            "(?i)(?:(?:details of |any )*(?:alternatives?|other) (?:options? )?(?:considered|rejected|and (?:why|reasons)|available)|options (?:considered|rejected|discounted))\\b(?:[^.:]{0,50}:?$|[^.:]{0,50}: ?)");

    /** What a page's own table of votes has in its second column, and in its last. */
    private static final Set<String> VOTED_ON = Set.of("Resolution", "Motion", "Amendment", "Recommendation");

    private static final Set<String> RESULTS = Set.of("Carried", "Lost", "Rejected", "Withdrawn");

    private final List<Passage> passages;

    /** Which each passage is, with those left out that stand at the edge of a page. */
    private final int[] places;

    private final boolean labelled;
    private final List<Warning> warnings;
    private final Decisions decisions;
    private final Actions actions;
    private final Votes votes;
    private final List<List<String>> cells;
    private final Beside beside = new Beside();
    private final SecondOpinion opinion = new SecondOpinion();
    private @Nullable ActionTable table;
    private boolean ofLog;
    private int quotedUntil = -1;
    private boolean advice;

    /** Whether what is read now stands below "Alternative options considered". */
    private boolean alternatives;

    private Findings(Blocks blocks, @Nullable ActionTable table, List<Warning> warnings) {
        this.table = table;
        this.passages = blocks.all.stream().map(Passage::of).toList();
        this.cells = blocks.cells;
        this.labelled = !blocks.lacksMinutesLabel();
        this.warnings = warnings;
        this.places = places(passages);
        this.decisions = new Decisions(passages, opinion::likelyVerdict);
        this.actions = new Actions(warnings, opinion::isLikelyTask);
        this.votes = new Votes(warnings);
    }

    private static int[] places(List<Passage> passages) {
        int[] places = new int[passages.size()];
        for (int i = 1; i < places.length; i++) {
            boolean edge = passages.get(i - 1).block().kind() == Block.Kind.FURNITURE;
            places[i] = places[i - 1] + (edge ? 0 : 1);
        }
        return places;
    }

    /** With the table whose rows the blocks are of, where its head stands above them. */
    static Findings of(Blocks blocks, @Nullable ActionTable table, List<Warning> warnings) {
        Findings findings = new Findings(blocks, table, warnings);
        findings.read();
        return findings;
    }

    List<FoundVote> votes() {
        return votes.found();
    }

    List<FoundMover> movers() {
        return votes.movers();
    }

    List<FoundAction> actions() {
        return opinion.onActions(actions.found());
    }

    ImportedPage.Possible possible() {
        return new ImportedPage.Possible(
                opinion.otherActions(actions.found()),
                isRecord() ? opinion.otherDecisions(decisions.found()) : List.of());
    }

    /** "RECOMMENDED that …" on a page that tells of nothing done may as well be the agenda's. */
    List<FoundDecision> decisions() {
        if (isRecord()) {
            return opinion.onDecisions(decisions.found());
        }
        if (!decisions.found().isEmpty()) {
            warnings.add(new Warning(
                    Warning.Code.POSSIBLE_DECISION, "A recommendation on a page that may be an agenda", "page"));
        }
        return List.of();
    }

    private boolean isRecord() {
        return labelled
                || votes.areCounted()
                || !votes.movers().isEmpty()
                || passages.stream()
                        .anyMatch(passage -> RECOMMENDS.matcher(passage.plain()).find())
                || decisions.found().stream().anyMatch(decision -> decision.verdict() != Verdict.RECOMMENDED)
                || passages.stream()
                        .anyMatch(passage -> passage.isRecord()
                                && Wording.tells(passage.text().replace("RECOMMENDED", "")));
    }

    private void read() {
        Sentence before = null;
        boolean listing = false;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.block().kind() == Block.Kind.FURNITURE && Margin.isBeside(cells.get(i))) {
                beside.owner(cells.get(i).getLast(), actions);
                continue;
            }
            boolean alternative = isAlternative(passage);
            if (ActionNotes.announces(passage)) {
                listing = true;
                continue;
            }
            if (VoteTable.headedBy(cells.get(i)) == null) {
                votes.heading(passage.plain());
            }
            if (isRow(i)) {
                continue;
            }
            if (passage.isRecord() && votes.isRow(passage, cells.get(i), places[i])) {
                decisions.ofRow(i).ifPresent(votes::settleRow);
                continue;
            }
            listing &= passage.block().kind() == Block.Kind.POINT || ActionNotes.isListed(passage);
            if (passage.isRecord() && isQuoted(i)) {
                actions.readMoved(passage, votes.topic());
                continue;
            }
            if (passage.isRecord() && votes.isMoved(passage)) {
                actions.readMoved(passage, votes.topic());
                continue;
            }
            if (!passage.isRecord() || isProposed(i) || isAdvice(passage) || alternative) {
                continue;
            }
            List<Sentence> sentences = Sentence.in(passage);
            beside.told(sentences, actions);
            before = read(i, sentences, before, listing || ActionNotes.isPlainlyOne(passage));
        }
        beside.end(actions);
    }

    /** Whether the passage belongs to a table of actions; a log of earlier meetings' actions has none of this one's. */
    private boolean isRow(int at) {
        Passage passage = passages.get(at);
        switch (passage.block().kind()) {
            case TITLE, HEADING -> ofLog = LOG.matcher(passage.plain()).find();
            case FURNITURE, AGENDA, LABEL, PARAGRAPH, POINT, DOCUMENT -> {}
        }
        ActionTable head = ActionTable.headedBy(cells.get(at));
        if (head != null) {
            table = ofLog && head.status() < 0 ? null : head;
            return table != null;
        }
        ActionTable above = table;
        if (above != null && above.isTaskAlone(cells.get(at)) && passage.isRecord()) {
            beside.task(above.task(cells.get(at)), passage);
            return true;
        }
        List<String> row = above == null ? cells.get(at) : above.row(cells.get(at));
        if (above == null || row.size() != above.width() || !passage.isRecord()) {
            boolean rule = passage.text().codePoints().noneMatch(Character::isLetterOrDigit);
            boolean goesOn = above != null && above.story() >= 0;
            table = cells.get(at).isEmpty() && !rule && !goesOn ? null : table;
            return false;
        }
        FoundAction action = above.read(row, passage);
        if (action != null) {
            actions.add(action, passage);
        }
        return action != null && !above.tells(row);
    }

    private @Nullable Sentence read(int at, List<Sentence> sentences, @Nullable Sentence before, boolean listing) {
        int known = decisions.found().size();
        opinion.hear(sentences, at == 0 ? null : passages.get(at - 1), decisions.continues(at));
        decisions.read(at, sentences);
        List<FoundDecision> decided =
                decisions.found().subList(known, decisions.found().size());
        for (Sentence sentence : isSummary(cells.get(at)) ? List.<Sentence>of() : sentences) {
            votes.read(
                    sentence,
                    places[at],
                    decided.stream()
                            .filter(found -> isOf(found.evidence(), sentence.evidence()))
                            .toList());
        }
        if (decisions.continues(at)) {
            votes.goesOn(places[at]);
        }
        boolean resolution = decisions.found().size() > known || decisions.continues(at);
        actions.read(passages.get(at), sentences, before, resolution, listing, votes.topic());
        decided.forEach(this::settle);
        return sentences.isEmpty() ? before : sentences.getLast();
    }

    /** "Parking strategy | Resolution | RESOLVED: That … | Carried": a page's own table of what was voted on and told above. */
    private static boolean isSummary(List<String> cells) {
        return cells.size() == 4 && VOTED_ON.contains(cells.get(1)) && RESULTS.contains(cells.get(3));
    }

    /** Whether it stands there. */
    private static boolean isOf(Evidence outcome, Evidence sentence) {
        return Objects.equals(outcome.point(), sentence.point())
                && Objects.equals(outcome.paragraph(), sentence.paragraph())
                && outcome.start() >= sentence.start()
                && outcome.end() <= sentence.end();
    }

    /** What was decided of the meeting's own course leaves the motion where it was. */
    private void settle(FoundDecision decision) {
        if (decision.on() == FoundDecision.Subject.PROCEDURAL || Procedure.adjourns(decision.text())) {
            return;
        }
        boolean amendment = decision.on() == FoundDecision.Subject.AMENDMENT;
        boolean carried = VoteDraft.result(decision.verdict()) == MotionResult.CARRIED
                && decision.verdict() != Verdict.REFUSED
                && decision.verdict() != Verdict.DEFERRED
                && decision.verdict() != Verdict.REFERRED;
        actions.settle(amendment ? FoundDecision.Subject.AMENDMENT : FoundDecision.Subject.MOTION, carried);
    }

    /** An agenda that proposes a resolution: "To consider passing the following resolution:"; "To approve payments:" may be a title. */
    private boolean isProposed(int at) {
        if (labelled || at == 0) {
            return false;
        }
        Passage above = passages.get(at - 1);
        boolean title =
                above.block().kind() == Block.Kind.TITLE && !above.text().contains("following");
        return !title && Wording.isProposal(above.text());
    }

    /** Whether it is a part of what somebody recommended to the meeting. */
    private boolean isAdvice(Passage passage) {
        advice &= Decisions.isPart(passage) || THAT.matcher(passage.plain()).matches();
        boolean part = advice;
        advice |= ADVISES.matcher(passage.plain()).find();
        return part;
    }

    /** Whether it tells what might have been decided instead. */
    private boolean isAlternative(Passage passage) {
        boolean point = passage.block().kind() == Block.Kind.POINT;
        if (!point && ALTERNATIVES.matcher(passage.plain()).lookingAt()) {
            alternatives = ALTERNATIVES.matcher(passage.plain()).matches();
            return true;
        }
        alternatives &= point
                || (passage.block().kind() == Block.Kind.PARAGRAPH
                        && !Wording.isHeading(passage.plain())
                        && !Wording.isClosedHeading(passage.plain()));
        return alternatives;
    }

    private boolean isQuoted(int at) {
        if (at <= quotedUntil) {
            return true;
        }
        if (Quotation.staysOpen(passages.get(at), false)
                && !RESOLVED.matcher(passages.get(at).plain()).lookingAt()) {
            boolean open = true;
            for (int i = at + 1; i < passages.size() && i <= at + LONGEST_QUOTATION; i++) {
                open = Quotation.staysOpen(passages.get(i), open);
                if (!open) {
                    quotedUntil = i;
                    break;
                }
            }
        }
        return false;
    }
}
