package org.moothall.gateway.page;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The way of a page's commands to the services, as whoever sent the form. A controller takes it as a parameter. */
public final class Sending {
    /** How often, and after which pause, it is asked what came of a form whose first sending is still under way. */
    private static final int TRIES = 10;

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final ServiceCalls calls;
    private final @Nullable String token;

    Sending(ServiceCalls calls, @Nullable String token) {
        this.calls = calls;
        this.token = token;
    }

    /** A form that was sent twice has the answer of the first, as soon as there is one. */
    public Sent send(Command command) {
        Answer<JsonNode> answer = calls.send(command, token);
        for (int again = 0; again < TRIES && isUnderWay(answer); again++) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = calls.send(command, token);
        }
        return sent(answer);
    }

    private static boolean isUnderWay(Answer<JsonNode> answer) {
        return answer instanceof Answer.Refused<JsonNode>(ServiceProblem problem) && problem.is("request-in-flight");
    }

    /** Reads the file as it passes it on, and so once only. */
    public Sent send(Upload upload) {
        return sent(calls.send(upload, token));
    }

    /** Reads the file as it passes it on, and so once only. */
    public Sent send(BareFile file) {
        return sent(calls.send(file, token));
    }

    private static Sent sent(Answer<JsonNode> answer) {
        return switch (answer) {
            case Answer.Found<JsonNode>(JsonNode body, var etag) -> new Sent.Done(body, etag);
            case Answer.Refused<JsonNode>(ServiceProblem problem) -> new Sent.Refused(problem);
            case Answer.Away<JsonNode>(String service) -> new Sent.Refused(ServiceProblem.away(service));
        };
    }
}
