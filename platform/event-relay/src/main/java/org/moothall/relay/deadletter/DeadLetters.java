package org.moothall.relay.deadletter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moothall.relay.gap.Gaps;
import org.moothall.relay.topic.TopicProperties;

/** The dead letters of this service, and what an operator can do about them. Kafka is only read. */
public final class DeadLetters {

    private final DeadLetterTopics letters;
    private final Decisions decisions;
    private final Replay replay;
    private final Gaps gaps;
    private final TopicProperties topics;

    DeadLetters(DeadLetterTopics letters, Decisions decisions, Replay replay, Gaps gaps, TopicProperties topics) {
        this.letters = letters;
        this.decisions = decisions;
        this.replay = replay;
        this.gaps = gaps;
        this.topics = topics;
    }

    /** Letters in one of these states, topic by topic, in the order in which they were put aside. */
    public List<DeadLetter> list(Set<LetterState> states, @Nullable String after, int limit) {
        List<DeadLetter> found = new ArrayList<>();
        letters.read(place(after), batch -> {
            Map<LetterId, Decision> decided =
                    decisions.of(batch.stream().map(PutAside::id).toList());
            batch.stream()
                    .map(letter -> letter.letter(decided.getOrDefault(letter.id(), Decision.NONE)))
                    .filter(letter -> states.contains(letter.decision().state()))
                    .limit(limit - found.size())
                    .forEach(found::add);
            return found.size() < limit;
        });
        return found;
    }

    private @Nullable LetterId place(@Nullable String after) {
        return after == null ? null : LetterId.parse(after, topics).orElse(null);
    }

    public Optional<DeadLetter> find(String id) {
        return LetterId.parse(id, topics)
                .flatMap(letters::find)
                .map(letter -> letter.letter(decisions.of(letter.id())));
    }

    /** Gives the letter to the service's consumer once more. */
    public LetterOutcome replay(String id, Operator operator) {
        return act(id, operator, letter -> claim -> replay.of(letter, claim));
    }

    /** Takes note that what the letter says need not be handled, and why. */
    public LetterOutcome discard(String id, Operator operator, String reason) {
        return act(id, operator, letter -> claim -> {
            letter.version().ifPresent(gaps::givenUp);
            decisions.discarded(claim, reason);
            return new LetterOutcome.Done(letter.letter(decisions.of(letter.id())));
        });
    }

    private LetterOutcome act(String id, Operator operator, Function<PutAside, Function<Claim, LetterOutcome>> act) {
        Optional<PutAside> found = LetterId.parse(id, topics).flatMap(letters::find);
        if (found.isEmpty()) {
            return new LetterOutcome.Unknown();
        }
        PutAside letter = found.get();
        return decisions
                .claim(letter.id(), operator)
                .map(act.apply(letter))
                .orElseGet(() -> new LetterOutcome.Taken(letter.letter(decisions.of(letter.id()))));
    }

    /** Replays open letters in their order, up to so many, and stops at one that its consumer fails on. */
    public ReplayReport replayAll(Operator operator, @Nullable String after, int limit) {
        ReplayTally tally = new ReplayTally(limit);
        letters.read(place(after), batch -> {
            Map<LetterId, Decision> decided =
                    decisions.of(batch.stream().map(PutAside::id).toList());
            for (PutAside letter : batch) {
                boolean open = decided.getOrDefault(letter.id(), Decision.NONE).state() == LetterState.OPEN;
                if (open && !tally.isFull()) {
                    tally.add(letter.id(), replayOne(letter, operator));
                }
            }
            return !tally.isFull();
        });
        return tally.report();
    }

    private LetterOutcome replayOne(PutAside letter, Operator operator) {
        return decisions
                .claim(letter.id(), operator)
                .map(claim -> replay.of(letter, claim))
                .orElseGet(() -> new LetterOutcome.Taken(letter.letter(Decision.NONE)));
    }
}
