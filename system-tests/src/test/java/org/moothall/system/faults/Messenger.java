package org.moothall.system.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.moothall.relay.check.Checker;
import org.moothall.system.outside.Answer;
import org.moothall.system.outside.Api;

/**
 * Carries the commands of one clerk to two gateways in turn until there is a clear answer, as the API documentation tells
 * its callers to. What has no clear answer is reported as in doubt, unless the answer says that nothing was done.
 */
final class Messenger {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Set<Integer> OUTAGES = Set.of(502, 503, 504);

    private final List<Function<String, Api>> gateways;
    private final Checker checker;
    private final Random random;
    private int turn;

    /** @param gateways each with a caller for every role */
    Messenger(List<Function<String, Api>> gateways, Checker checker, Random random) {
        this.gateways = gateways;
        this.checker = checker;
        this.random = random;
    }

    /** Posts with one Idempotency-Key for all tries. */
    Answer post(String role, String path, Object body) {
        String key = UUID.randomUUID().toString();
        boolean patient = random.nextInt(4) == 0;
        return untilClear("POST " + path, () -> {
            Optional<Answer> answer = attempt(role, "POST", path, body, "Idempotency-Key", key);
            if (answer.filter(Messenger::isInFlight).isEmpty()) {
                return answer.map(Messenger::success);
            }
            // The key stays taken for a minute. Some wait for that, others turn to something else.
            if (!patient) {
                throw new LeftInDoubt("POST " + path);
            }
            return Optional.empty();
        });
    }

    /** Changes what is there now, whatever version that is; what is read on the way counts as promised too. */
    Answer change(String role, String method, String path, Seen read, Function<Answer, Object> body) {
        return untilClear(method + " " + path, () -> {
            Answer now = get(role, read.path(), answer -> answer.status() == 200);
            checker.acknowledged(read.aggregate(), now.version());
            return attempt(role, method, path, body.apply(now), "If-Match", now.etag())
                    .filter(answer -> answer.status() != 412)
                    .map(Messenger::success);
        });
    }

    /** What a change is made on: how it is called on the log, and where it is read. */
    record Seen(String aggregate, String path) {}

    /** Reads until it is as wanted. */
    Answer get(String role, String path, Predicate<Answer> wanted) {
        return untilClear("what is wanted at " + path, () -> read(role, path).filter(wanted));
    }

    private Optional<Answer> read(String role, String path) {
        try {
            return Optional.of(nextGateway(role).trySend("GET", path, null))
                    .filter(answer -> !OUTAGES.contains(answer.status()));
        } catch (IOException lost) {
            return Optional.empty();
        }
    }

    private Optional<Answer> attempt(
            String role, String method, String path, @Nullable Object body, String... headers) {
        Answer answer;
        try {
            answer = nextGateway(role).trySend(method, path, body, headers);
        } catch (ConnectException nobodyThere) {
            return Optional.empty();
        } catch (IOException lost) {
            checker.inDoubt();
            return Optional.empty();
        }
        if (OUTAGES.contains(answer.status())) {
            if (answer.json().path("mayHaveBeenDone").asBoolean(true)) {
                checker.inDoubt();
            }
            return Optional.empty();
        }
        return Optional.of(answer);
    }

    private Api nextGateway(String role) {
        turn = (turn + 1) % gateways.size();
        return gateways.get(turn).apply(role);
    }

    private static boolean isInFlight(Answer answer) {
        return answer.status() == 409 && answer.problem().equals("request-in-flight");
    }

    private static Answer success(Answer answer) {
        if (!answer.isSuccess()) {
            throw new AssertionError(
                    "%s was answered %d: %s".formatted(answer.request(), answer.status(), answer.text()));
        }
        return answer;
    }

    private static Answer untilClear(String what, Attempt attempt) {
        return await(what)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(PAUSE)
                .until(attempt::make, Optional::isPresent)
                .orElseThrow();
    }

    private interface Attempt {
        Optional<Answer> make();
    }
}
