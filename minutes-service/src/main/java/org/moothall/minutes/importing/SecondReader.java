package org.moothall.minutes.importing;

import java.util.Map;

/**
 * Says of a sentence how likely it is that it tells of a task or a decision, and of a line that it is a title, from 0 to 1. It knows
 * no rule, and goes by the weights that labelled pages gave to words (ADR 0069, 0071).
 */
final class SecondReader {

    /** Loaded once, for all pages. */
    private static final SecondReader OF_CORPUS = new SecondReader(
            Weights.learned("task"),
            Weights.learned("decision"),
            Weights.learned("verdict"),
            Weights.learned("title"),
            Weights.learned("mover"),
            Weights.learned("head"));

    private final Weights task;
    private final Weights decision;
    private final Weights verdict;
    private final Weights title;
    private final Weights mover;
    private final Weights head;

    private SecondReader(Weights task, Weights decision, Weights verdict, Weights title, Weights mover, Weights head) {
        this.task = task;
        this.decision = decision;
        this.verdict = verdict;
        this.title = title;
        this.mover = mover;
        this.head = head;
    }

    /** The one who has read the whole corpus. */
    static SecondReader ofCorpus() {
        return OF_CORPUS;
    }

    double task(Told told) {
        return 1 - task.likelihood(Weights.NOTHING, told.clues());
    }

    double decision(Told told) {
        return 1 - decision.likelihood(Weights.NOTHING, told.clues());
    }

    /** Which verdict it most likely is if it is one, in the words of a label: {@code "resolved"}, {@code "carried amendment"}. */
    String verdict(Told told) {
        return verdict.likeliest(told.clues());
    }

    /** How likely a line is the title of the one item of its page. */
    double title(Map<String, Float> clues) {
        return 1 - title.likelihood(Weights.NOTHING, clues);
    }

    /** How likely whoever is named moved something. */
    double mover(Map<String, Float> clues) {
        return mover.likelihood("mover", clues);
    }

    /** How likely whoever is named seconded something. */
    double seconder(Map<String, Float> clues) {
        return mover.likelihood("seconder", clues);
    }

    /** How likely a line is the heading of one of the items of whole minutes that no rule took for one. */
    double head(Map<String, Float> clues) {
        return 1 - head.likelihood(Weights.NOTHING, clues);
    }
}
