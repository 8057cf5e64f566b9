package org.moothall.gateway.importing;

import java.util.List;
import java.util.stream.Stream;
import org.moothall.gateway.form.Form;

/** The rows of the form, as they stand together on the page. */
record Rows(
        List<Row> title, List<Row> texts, List<Row> decisions, List<Row> movers, List<Row> votes, List<Row> actions) {

    /** With more than these the buttons below them are out of sight. */
    private static final int FEW = 5;

    static Rows of(Findings findings, Form form, Review review, List<Judgement> typed) {
        return new Rows(
                Row.of(findings.title(), form, review, typed),
                Row.of(findings.texts(), form, review, typed),
                Row.of(findings.decisions(), form, review, typed),
                Row.of(findings.movers(), form, review, typed),
                Row.of(findings.votes(), form, review, typed),
                Row.of(findings.actions(), form, review, typed));
    }

    public List<Row> all() {
        return Stream.of(title, texts, decisions, movers, votes, actions)
                .flatMap(List::stream)
                .toList();
    }

    /** Those of which somebody else says something else than the form does. */
    public List<Row> disputed() {
        return all().stream().filter(row -> row.theirs() != null).toList();
    }

    /** Those that no one should accept unseen, while nothing is said of them. */
    public List<Row> toLookAt() {
        return all().stream()
                .filter(row ->
                        row.found().certainty().wantsALook() && row.judgement().isEmpty())
                .toList();
    }

    /** Whether whoever begins to look through them has to be able to save without going to their end. */
    public boolean areMany() {
        return all().size() > FEW;
    }

    public boolean areNone() {
        return all().isEmpty();
    }
}
