package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads who moved and who seconded: "proposed by Cllr A, seconded by Cllr B", "Councillor A moved, and Councillor B seconded",
 * "Proposer: A Seconder: B", with the seconder in the same sentence or soon after it.
 */
final class Movers {
    private static final int NEAR = 3;

    /** Whoever moves more often than this in one breath is no sentence of minutes. */
    private static final int MOST = 12;

    /** How many characters before "He moved" a name is looked for. */
    private static final int FAR = 2_000;

    /** "Councillor A said … He proposed as an amendment that …". */
    private static final Pattern BY_PRONOUN = Pattern.compile(
            "(?:On (?:his|her)|His|Her) (?:\\w+ )?(?:proposal|proposition|motion|amendment|suggestion)\\b|(?:He|She) (?:then |also |therefore |so )?(?:proposed|moved)\\b(?! to (?!(?:insert|delete|add|leave out|amend|defer|refuse|approve)\\b))");

    /** With a title, or a sentence beginning with both names of somebody who speaks. */
    private static final Pattern NAMED = Pattern.compile(
            Person.TITLED
                    + "|(?:^|(?<=[.;] ))[A-Z]{2,3}(?= \\p{Ll}{3,} )|(?:^|(?<=[.;] ))\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}'-]+(?= (?:said|thought|asked|felt|did|was|had|wanted|wished|could|would|spoke|told|doubted|believed)\\b)");

    /** "Mr Yew moved to insert …": the words of what was moved before are changed. */
    private static final Pattern CHANGES_WORDS = Pattern.compile(
            "(?i)\\b(?:moved|proposed|wished|wanted)(?: by [^.;]{2,60})?,? to (?:insert|delete|add|leave out|omit|replace|substitute|strike out|amend|change)\\b|\\b(?:moved|proposed)\\b[^.;]{0,60}\\bthat (?:(?:after|before|in place of|for) the words? |the words? (?:\\S+ ){1,20}be (?:deleted|added|inserted|replaced|left out|substituted)\\b|[^.;]{0,80}\\bthere be (?:added|inserted|substituted)\\b)|\\b(?:wished|wanted|would have)\\b[^.;]{2,160} and moved accordingly\\b");

    /** "Mr Yew moved another": of what was moved before. */
    private static final Pattern ANOTHER = Pattern.compile("\\b(?:moved|proposed) (?:yet )?another(?=,| that\\b)");

    private static final Pattern AMENDMENT = Pattern.compile(
            "\\b(?i:amendments?|sought to amend|welliant|gwelliant|wellianna?u)\\b|^(?:An?|The) (?:second|third|fourth|further)(?=,| (?:was|one)\\b)");

    /** "Mr Oak's amendment", "wished to amend this": more than what was moved last. */
    private static final Pattern AMENDMENT_BY_OTHERS = Pattern.compile(
            "(?i)(?:\\b(?:an|as an|further|second|another)|'s) (?:\\w+ )?amendment\\b|(?<!\\b(?:be|as) )\\bamend(?:ed|ing)?\\b|\\bamendments?(?:,? (?:by|from|to|that)\\b| carried)|\\b(?:welliant|gwelliant)\\b");

    /** "For the amendment by Councillor Oak (13) - Councillors …": who voted for it. */
    private static final Pattern VOTED_FOR = Pattern.compile(
            "(?i:(?:(?:votes?|voted|voting|those) )?(?:for|against) the (?:\\w+ )?(?:motion|amendment)) (?:by|of) ");

    private static final Pattern SECONDED_AMENDMENT =
            Pattern.compile("seconded (?:the|this|that|his|her) amendment\\b");

    /** "As an amendment, Councillor Oak moved that the recommendations be agreed but that …". */
    private static final Pattern AS_AMENDMENT = Pattern.compile("(?:As|By way of) (?:an )?amendment\\b");

    private static final Pattern OF_AMENDED = Pattern.compile(
            "(?i)\\b(?:proposed|moved) (?:that )?the (?:\\w+ ){0,2}(?:motion|recommendations?|report)\\b");

    /** "moved by the Mayor, seconded by Mrs Oak, and": and then, in a paragraph of its own, what. */
    private static final Pattern UNFINISHED = Pattern.compile("(?:,|\\band|\\bthat|[:\u2013\u2014-])\\s*$");

    private static final Pattern SURNAME =
            Pattern.compile("(?:Councillor|Cllr\\.?|Alderman|Bailie|Mrs?|Ms|Miss|Dr) (?<name>\\p{Lu}[\\p{L}'’-]+)");

    private final List<FoundMover> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** Who has moved what: whoever is named again without a seconder has moved nothing new. */
    private final Set<String> already = new HashSet<>();

    private @Nullable FoundMover open;
    private int openedAt;

    /** Whether the sentence that told it ends before it says what was moved. */
    private boolean unfinished;

    private int amendments;

    /** Whether an amendment is told of that nobody is known to have moved. */
    private boolean another;

    /** Whether nobody has moved anything yet. */
    boolean areNone() {
        return open == null && found.isEmpty();
    }

    /** Whether something was moved just now. */
    boolean isOpen() {
        return open != null;
    }

    List<FoundMover> found() {
        close();
        return found;
    }

    /** Reads a sentence, and says what was moved in it last. */
    FoundDecision.@Nullable Subject read(Sentence sentence, int passage, FoundDecision.Subject heading) {
        FoundDecision.Subject moved = null;
        if (open != null && passage - openedAt > NEAR) {
            close();
        }
        if (open != null && unfinished && passage - openedAt == 1) {
            unfinished = false;
            boolean procedural = Procedure.isAbout(sentence.plain());
            open = procedural ? open.of(FoundDecision.Subject.PROCEDURAL) : open;
        }
        another |= (open != null || !found.isEmpty())
                && AMENDMENT_BY_OTHERS.matcher(sentence.plain()).find();
        int from = sentence.start();
        Matcher pronoun = BY_PRONOUN.matcher(sentence.plain());
        if (pronoun.lookingAt()) {
            openFor(sentence, heading, passage);
            moved = open == null ? null : open.on();
        }
        boolean none = Nominations.areAll(sentence)
                || VOTED_FOR.matcher(sentence.plain()).lookingAt()
                || (VoteSigns.isOfBefore(sentence.plain()) && Tense.tellsOfDecision(sentence));
        MoverForms.Step step = none ? null : MoverForms.next(sentence, from);
        if (step == null && !none && moved == null) {
            step = LikelyMovers.in(sentence).orElse(null);
        }
        for (int steps = 0; step != null && steps < MOST; steps++) {
            MoverForms.Step after = MoverForms.next(sentence, step.end());
            if (step.mover() != null) {
                close();
                int clause = after == null || after.mover() == null ? sentence.end() : after.start();
                String words = sentence.passage().plain().substring(from, clause);
                boolean changes =
                        !found.isEmpty() && CHANGES_WORDS.matcher(words).find();
                boolean other = !found.isEmpty() && ANOTHER.matcher(words).find();
                moved = changes
                        ? FoundDecision.Subject.AMENDMENT
                        : other ? found.getLast().on() : subject(words, heading);
                open = new FoundMover(step.mover(), step.seconder(), moved, sentence.evidence());
                openedAt = passage;
                unfinished = UNFINISHED.matcher(sentence.plain()).find();
            } else if (open != null && open.seconder() == null) {
                String words = sentence.passage().plain().substring(step.start(), sentence.end());
                boolean amends = SECONDED_AMENDMENT.matcher(words).find();
                FoundDecision.Subject on = amends ? FoundDecision.Subject.AMENDMENT : open.on();
                moved = amends ? on : moved;
                open = new FoundMover(open.mover(), step.seconder(), on, open.evidence());
            }
            from = step.end();
            step = after;
        }
        return moved;
    }

    /** Who moved what stands in a row by itself. */
    void add(FoundMover mover) {
        close();
        open = mover;
        close();
    }

    /** What was disposed of as an amendment was one, though whoever moved it is not said to have. */
    void wasAmendment() {
        close();
        amendments++;
        long amendmentsMoved = found.stream()
                .filter(mover -> mover.on() == FoundDecision.Subject.AMENDMENT)
                .count();
        FoundMover last = found.isEmpty() ? null : found.getLast();
        if (last != null
                && (found.size() > 1 || !another)
                && amendmentsMoved < amendments
                && last.on() == FoundDecision.Subject.MOTION) {
            FoundMover amended = last.of(FoundDecision.Subject.AMENDMENT);
            found.set(found.size() - 1, amended);
            already.remove(whoAndWhat(last));
            already.add(whoAndWhat(amended));
        }
    }

    private void close() {
        if (open != null
                && !(open.seconder() == null && (already.contains(whoAndWhat(open)) || isBySurname(open)))
                && seen.add(open.mover() + "|" + open.seconder() + "|" + open.on())) {
            found.add(open);
            already.add(whoAndWhat(open));
        }
        open = null;
    }

    /** "the motion as proposed by Councillor Oak", who is Councillor A. Oak above. */
    private boolean isBySurname(FoundMover mover) {
        Matcher surname = SURNAME.matcher(String.valueOf(mover.mover()));
        return surname.matches()
                && found.stream()
                        .anyMatch(other -> other.on() == mover.on()
                                && String.valueOf(other.mover()).endsWith(" " + surname.group("name")));
    }

    private static String whoAndWhat(FoundMover mover) {
        return mover.mover() + "|" + mover.on();
    }

    private static FoundDecision.Subject subject(String clause, FoundDecision.Subject heading) {
        if (Procedure.isAbout(clause)) {
            return FoundDecision.Subject.PROCEDURAL;
        }
        if (AS_AMENDMENT.matcher(clause).lookingAt()) {
            return FoundDecision.Subject.AMENDMENT;
        }
        if (AMENDMENT.matcher(clause).find() && !OF_AMENDED.matcher(clause).find()) {
            return FoundDecision.Subject.AMENDMENT;
        }
        return heading;
    }

    /** "He moved …": by whom the sentences before named last, who is part of the evidence then. */
    private void openFor(Sentence sentence, FoundDecision.Subject heading, int passage) {
        Passage around = sentence.passage();
        Matcher name = NAMED.matcher(around.plain()).region(Math.max(0, sentence.start() - FAR), sentence.start());
        int from = -1;
        int to = -1;
        while (name.find()) {
            from = name.start();
            to = name.end();
        }
        if (from >= 0) {
            close();
            String mover = around.text().substring(from, to);
            Evidence told = around.evidence(from, sentence.end());
            open = new FoundMover(mover, null, subject(sentence.plain(), heading), told);
            openedAt = passage;
        }
    }
}
