package org.moothall.gateway.page;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A question that is under way. Whoever needs the answer waits for it, for as long as the client has patience. */
public final class Asked<T> {
    private final CompletableFuture<Answer<T>> answer;
    private final Reading reading;

    Asked(CompletableFuture<Answer<T>> answer, Reading reading) {
        this.answer = answer;
        this.reading = reading;
    }

    public Answer<T> answer() {
        return answer.join();
    }

    /** For what a page cannot do without: where it cannot be had, another page says so (404, 410, 503). */
    public T needed() {
        return found().value();
    }

    /** As {@link #needed()}, with its version. */
    public Answer.Found<T> found() {
        return switch (answer()) {
            case Answer.Found<T> found -> found;
            case Answer.Refused<T>(ServiceProblem problem) -> throw PageProblems.of(problem);
            case Answer.Away<T>(String service) -> throw PageProblems.away(service);
        };
    }

    /** For a list with filters: where these cannot be used the form is told why, and shown again. */
    public Optional<T> understood(Consumer<ServiceProblem> otherwise) {
        if (answer() instanceof Answer.Refused<T>(ServiceProblem problem) && problem.status() == 400) {
            otherwise.accept(problem);
            return Optional.empty();
        }
        return Optional.of(needed());
    }

    /** For what a page can do without: the page says which part of it is missing, if a service does not answer. */
    public Optional<T> wanted() {
        return switch (answer()) {
            case Answer.Found<T>(T value, var etag) -> Optional.of(value);
            case Answer.Refused<T> refused -> Optional.empty();
            case Answer.Away<T>(String service) -> {
                reading.misses(service);
                yield Optional.empty();
            }
        };
    }
}
