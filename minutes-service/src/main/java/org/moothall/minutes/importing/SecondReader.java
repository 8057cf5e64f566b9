package org.moothall.minutes.importing;

/**
 * Says of a sentence how likely it is that it tells of a task or a decision, from 0 to 1. It knows no rule, and goes by the weights
 * that labelled pages gave to words (ADR 0069).
 */
final class SecondReader {

    /** Loaded once, for all pages. */
    private static final SecondReader OF_CORPUS =
            new SecondReader(Weights.learned("task"), Weights.learned("decision"), Weights.learned("verdict"));

    private final Weights task;
    private final Weights decision;
    private final Weights verdict;

    private SecondReader(Weights task, Weights decision, Weights verdict) {
        this.task = task;
        this.decision = decision;
        this.verdict = verdict;
    }

    /** The one who has read the whole corpus. */
    static SecondReader ofCorpus() {
        return OF_CORPUS;
    }

    double task(Told told) {
        return 1 - task.likelihood(Weights.NOTHING, told);
    }

    double decision(Told told) {
        return 1 - decision.likelihood(Weights.NOTHING, told);
    }

    /** Which verdict it most likely is if it is one, in the words of a label: {@code "resolved"}, {@code "carried amendment"}. */
    String verdict(Told told) {
        return verdict.likeliest(told);
    }
}
