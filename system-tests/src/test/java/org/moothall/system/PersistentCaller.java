package org.moothall.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.moothall.system.check.Checker;
import org.moothall.system.outside.Answer;
import org.moothall.system.outside.Api;

/**
 * Sends a command until there is a clear answer, with one Idempotency-Key for all tries, as the API documentation tells
 * its callers to. What has no clear answer is reported as in doubt, unless the answer says that nothing was done.
 */
final class PersistentCaller {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Set<Integer> OUTAGES = Set.of(502, 503, 504);

    private final Api api;
    private final Checker checker;

    PersistentCaller(Api api, Checker checker) {
        this.api = api;
        this.checker = checker;
    }

    Answer post(String path, Map<String, ?> body) {
        String key = UUID.randomUUID().toString();
        return await("a clear answer to POST " + path)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> attempt(path, body, key), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<Answer> attempt(String path, Map<String, ?> body, String key) {
        Answer answer;
        try {
            answer = api.tryPost(path, body, "Idempotency-Key", key);
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
        if (answer.status() == 409 && answer.problem().equals("request-in-flight")) {
            return Optional.empty();
        }
        if (!answer.isSuccess()) {
            throw new AssertionError(
                    "%s was answered %d: %s".formatted(answer.request(), answer.status(), answer.text()));
        }
        return Optional.of(answer);
    }
}
