package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a reader who knows no rules says of what the rules found, and of the sentences in which they found nothing. */
final class SecondOpinion {

    /** What is found with less than this is right half of the time, the rest nearly always (ADR 0069). */
    private static final double DOUBTED = 0.3;

    /** From here on three of four sentences in which no rule found a task tell of one. */
    private static final double LIKELY = 0.6;

    /** From here on about half of the sentences in which no rule found anything tell of something. */
    private static final double POSSIBLE = 0.4;

    private final SecondReader reader = SecondReader.ofCorpus();
    private final List<Heard> all = new ArrayList<>();
    private final Map<Place, NavigableMap<Integer, Heard>> byStart = new HashMap<>();

    /**
     * A sentence that the rules read.
     *
     * @param task how likely it tells of one
     * @param part whether it is a part of a decision that is told above it
     */
    private record Heard(Sentence sentence, Told told, double task, boolean part) {
        String text() {
            return sentence.passage().text().substring(sentence.start(), sentence.end());
        }
    }

    private record Place(@Nullable Integer point, @Nullable Integer paragraph) {
        static Place of(Evidence evidence) {
            return new Place(evidence.point(), evidence.paragraph());
        }
    }

    /** The sentences of a passage, in order. */
    void hear(List<Sentence> sentences, @Nullable Passage above, boolean part) {
        String before = above == null ? "" : above.plain();
        for (Sentence sentence : sentences) {
            Told told = new Told(sentence.plain(), before);
            Heard heard = new Heard(sentence, told, reader.task(told), part);
            all.add(heard);
            byStart.computeIfAbsent(Place.of(sentence.evidence()), _ -> new TreeMap<>())
                    .put(sentence.start(), heard);
            before = sentence.plain();
        }
    }

    /** Whether it likely tells of a task, though no rule found one. */
    boolean isLikelyTask(Sentence sentence) {
        Heard heard = at(sentence.evidence());
        return heard != null && heard.task() >= LIKELY;
    }

    /** Which verdict it most likely tells, in the words of a label, though no rule found one. */
    Optional<String> likelyVerdict(Sentence sentence) {
        Heard heard = at(sentence.evidence());
        return heard != null && decisionIn(heard) >= LIKELY
                ? Optional.of(reader.verdict(heard.told()))
                : Optional.empty();
    }

    /** Of those that were not read by rules it has said already what it thinks. */
    List<FoundAction> onActions(List<FoundAction> found) {
        return found.stream()
                .map(one ->
                        one.certainty() == Certainty.CERTAIN ? one.with(certainty(one.evidence(), Heard::task)) : one)
                .toList();
    }

    List<FoundDecision> onDecisions(List<FoundDecision> found) {
        return found.stream()
                .map(one -> one.certainty() == Certainty.CERTAIN
                        ? one.with(certainty(one.evidence(), this::decisionIn))
                        : one)
                .toList();
    }

    List<FoundAction> otherActions(List<FoundAction> found) {
        return passedOver(found.stream().map(FoundAction::evidence), Heard::task)
                .map(heard -> new FoundAction(
                        null, heard.text(), null, heard.sentence().evidence(), Certainty.POSSIBLE))
                .toList();
    }

    List<FoundDecision> otherDecisions(List<FoundDecision> found) {
        return passedOver(found.stream().map(FoundDecision::evidence), this::decisionIn)
                .filter(heard -> !heard.part())
                .map(this::decision)
                .toList();
    }

    private double decisionIn(Heard heard) {
        return reader.decision(heard.told());
    }

    private FoundDecision decision(Heard heard) {
        String[] words = reader.verdict(heard.told()).toUpperCase(Locale.ROOT).split(" ", -1);
        return new FoundDecision(
                Verdict.valueOf(words[0]),
                words.length == 1 ? null : FoundDecision.Subject.valueOf(words[1]),
                heard.text(),
                heard.sentence().evidence(),
                Certainty.POSSIBLE);
    }

    /** What stands in a table of actions or decisions was not heard, and needs no second opinion. */
    private Certainty certainty(Evidence evidence, ToDoubleFunction<Heard> likelihood) {
        Heard heard = at(evidence);
        return heard == null || likelihood.applyAsDouble(heard) >= DOUBTED ? Certainty.CERTAIN : Certainty.DOUBTED;
    }

    private Stream<Heard> passedOver(Stream<Evidence> found, ToDoubleFunction<Heard> likelihood) {
        Set<Heard> known = Collections.newSetFromMap(new IdentityHashMap<>());
        found.map(this::at).filter(Objects::nonNull).forEach(known::add);
        return all.stream().filter(heard -> !known.contains(heard) && likelihood.applyAsDouble(heard) >= POSSIBLE);
    }

    /** The sentence that the evidence begins in. */
    private @Nullable Heard at(Evidence evidence) {
        NavigableMap<Integer, Heard> there = byStart.get(Place.of(evidence));
        Map.Entry<Integer, Heard> sentence = there == null ? null : there.floorEntry(evidence.start());
        return sentence == null ? null : sentence.getValue();
    }
}
