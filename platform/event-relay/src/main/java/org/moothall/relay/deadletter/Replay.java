package org.moothall.relay.deadletter;

import java.util.function.Consumer;
import org.moothall.relay.gap.Gaps;
import org.moothall.relay.inbox.RecordMessage;
import org.moothall.relay.inbox.UndecodableEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.messaging.Message;

/**
 * Gives one letter that is held to the service's own consumer, in this process: no other group and no topic is touched.
 * That is safe at any time, because a consumer ignores what is not newer than what it has.
 */
final class Replay {

    private static final Logger log = LoggerFactory.getLogger(Replay.class);

    private final TopicConsumers consumers;
    private final Decisions decisions;
    private final Gaps gaps;

    Replay(TopicConsumers consumers, Decisions decisions, Gaps gaps) {
        this.consumers = consumers;
        this.decisions = decisions;
        this.gaps = gaps;
    }

    LetterOutcome of(PutAside letter, Claim claim) {
        var consumer = consumers.of(letter.id().topic());
        if (consumer.isEmpty()) {
            return stillUndecodable(
                    claim, "nothing in this service reads " + letter.id().topic() + " any more");
        }
        try {
            handle(letter, consumer.get());
        } catch (RuntimeException e) {
            return failed(claim, e);
        }
        decisions.replayed(claim);
        return new LetterOutcome.Done(letter.letter(decisions.of(letter.id())));
    }

    private void handle(PutAside letter, Consumer<Message<byte[]>> consumer) {
        consumer.accept(RecordMessage.of(letter.original()));
        letter.version().ifPresent(gaps::arrived);
    }

    private LetterOutcome failed(Claim claim, RuntimeException failure) {
        if (isUndecodable(failure)) {
            return stillUndecodable(claim, why(failure));
        }
        log.warn("Dead letter {} was read and could not be handled", claim.letter(), failure);
        decisions.failed(claim, why(failure));
        return new LetterOutcome.NotHandled(why(failure));
    }

    private LetterOutcome stillUndecodable(Claim claim, String reason) {
        decisions.failed(claim, reason);
        return new LetterOutcome.StillUndecodable(reason);
    }

    private static boolean isUndecodable(Throwable failure) {
        return failure instanceof UndecodableEvent || (failure.getCause() != null && isUndecodable(failure.getCause()));
    }

    /** The first line: what follows it is of use to those who read the log. */
    private static String why(RuntimeException failure) {
        return String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure).getMessage())
                .lines()
                .findFirst()
                .orElse("");
    }
}
