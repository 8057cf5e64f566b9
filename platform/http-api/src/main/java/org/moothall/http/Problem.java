package org.moothall.http;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * An error as RFC 9457 has it: what is wrong, where, by which rule, and what to do. The {@code type} is stable and may be
 * relied on; titles and details are for people and may change.
 */
public final class Problem {

    static final String TYPES = "https://moothall.org/problems/";

    private final ProblemDetail detail;
    private final HttpHeaders headers = new HttpHeaders();
    private final List<Map<String, String>> fields = new ArrayList<>();

    private Problem(HttpStatus status, String slug, String title) {
        detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create(TYPES + slug));
        detail.setTitle(title);
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    public static Problem of(HttpStatus status, String slug, String title) {
        return new Problem(status, slug, title);
    }

    public static Problem invalid(String title) {
        return of(HttpStatus.BAD_REQUEST, "invalid-request", title);
    }

    /** Nothing of that kind, or nothing that the caller may know of. */
    public static Problem notFound(String what, String id) {
        return of(HttpStatus.NOT_FOUND, "not-found", "There is no such " + what)
                .detail("No %s with the id '%s' is known here.".formatted(what, id));
    }

    public static Problem stale(long current) {
        return of(HttpStatus.PRECONDITION_FAILED, "stale-version", "Somebody else has changed it meanwhile")
                .detail("If-Match names another version than the current one, which is %d.".formatted(current))
                .with("currentVersion", current)
                .todo("Read it again, look at what changed, and send your change with the new ETag.");
    }

    public static Problem ifMatchMissing() {
        return of(HttpStatus.PRECONDITION_REQUIRED, "if-match-required", "The header If-Match is missing")
                .todo("Send the ETag of the version that you have read, so that nobody's change is overwritten.");
    }

    public static Problem conflict(String slug, String title) {
        return of(HttpStatus.CONFLICT, slug, title);
    }

    /** Well formed, but a rule of the council or of the law says no. */
    public static Problem refused(String slug, String title) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, slug, title);
    }

    /** Whether the request was carried out is not certain: the store may have gone after it had written. */
    static Problem storeAway() {
        return of(HttpStatus.SERVICE_UNAVAILABLE, "store-unavailable", "The document store does not answer")
                .todo(
                        "Try again in a moment. Before you repeat a POST, look whether it was done: that is not certain now.")
                .header(HttpHeaders.RETRY_AFTER, "5");
    }

    public Problem detail(String text) {
        detail.setDetail(text);
        return this;
    }

    /** Names a field of the request, as a path, and what is wrong with it. */
    public Problem field(String name, String what) {
        return error(name, null, what);
    }

    /** Names also the kind of fault, such as {@code not-a-date}: like the type it is stable, for whoever has words of their own. */
    public Problem field(String name, String fault, String what) {
        return error(name, fault, what);
    }

    private Problem error(String name, @Nullable String fault, String what) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("field", name);
        if (fault != null) {
            entry.put("fault", fault);
        }
        entry.put("what", what);
        fields.add(entry);
        detail.setProperty("errors", fields);
        return this;
    }

    /** The rule that refuses, in plain words, and where it stands. */
    public Problem rule(String rule, String source) {
        return with("rule", rule).with("source", source);
    }

    public Problem todo(String whatToDo) {
        return with("whatToDo", whatToDo);
    }

    public Problem with(String name, @Nullable Object value) {
        detail.setProperty(name, value);
        return this;
    }

    public Problem header(String name, String value) {
        headers.set(name, value);
        return this;
    }

    public ResponseEntity<Object> response() {
        return new ResponseEntity<>(detail, headers, detail.getStatus());
    }

    public ProblemException raise() {
        return new ProblemException(this);
    }

    ProblemDetail body() {
        return detail;
    }

    HttpHeaders headers() {
        return headers;
    }
}
