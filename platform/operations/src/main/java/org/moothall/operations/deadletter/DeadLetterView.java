package org.moothall.operations.deadletter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.relay.deadletter.DeadLetter;
import org.moothall.relay.deadletter.Decision;
import org.moothall.relay.deadletter.Operator;
import org.moothall.relay.deadletter.Text;

/**
 * A dead letter as an operator reads it.
 *
 * @param diedAt when it was put aside
 * @param recordedAt when it was written on the topic
 * @param body its beginning
 * @param tries how often it was replayed in vain
 */
record DeadLetterView(
        String id,
        String state,
        String reason,
        Instant diedAt,
        String topic,
        int partition,
        long offset,
        Instant recordedAt,
        @Nullable String key,
        List<Header> headers,
        @Nullable Body body,
        @Nullable Person decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String discardReason,
        int tries,
        @Nullable Try lastTry,
        Links links) {

    record Header(String name, String value) {}

    /** The beginning of the body as text; {@code cut} where there is more, {@code utf8} false where it is no text. */
    record Body(String text, boolean cut, boolean utf8) {}

    record Person(String id, String name) {}

    record Try(Instant at, Person by, String reason) {}

    /** Where to read it again, and where to act on it. */
    record Links(String self, String replay, String discard) {}

    static DeadLetterView of(DeadLetter letter, String base) {
        Decision decision = letter.decision();
        return new DeadLetterView(
                letter.id(),
                decision.state().word(),
                letter.reason(),
                letter.diedAt(),
                letter.origin().topic(),
                letter.origin().partition(),
                letter.origin().offset(),
                letter.origin().time(),
                letter.key() == null ? null : letter.key().text(),
                letter.headers().stream()
                        .map(header -> new Header(header.name(), header.value().text()))
                        .toList(),
                body(letter.body()),
                decision.by() == null ? null : person(decision.by()),
                decision.at(),
                decision.reason(),
                decision.tries(),
                lastTry(decision.lastTry()),
                links(base + "/" + letter.id()));
    }

    private static @Nullable Body body(@Nullable Text text) {
        return text == null ? null : new Body(text.text(), text.cut(), text.utf8());
    }

    private static @Nullable Try lastTry(Decision.@Nullable Try last) {
        return last == null ? null : new Try(last.at(), person(last.by()), last.reason());
    }

    private static Person person(Operator operator) {
        return new Person(operator.id(), operator.name());
    }

    private static Links links(String self) {
        return new Links(self, self + "/replay", self + "/discard");
    }
}
