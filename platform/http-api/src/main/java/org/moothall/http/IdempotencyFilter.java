package org.moothall.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.moothall.http.IdempotentAnswers.Known;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Honours {@code Idempotency-Key} on POST (IETF draft, version 07): a request that is repeated with its key gets the first
 * answer again and does nothing. Only successes are remembered; after a refusal the key may be used for the mended request.
 * Where a request ended in doubt, with a 5xx or with its process, the key stays taken for a minute; a repeat then acts anew.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(IdempotencyFilter.class);

    static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;

    private final IdempotentAnswers answers;
    private final ProblemResponder problems;

    IdempotencyFilter(IdempotentAnswers answers, ProblemResponder problems) {
        this.answers = answers;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || request.getHeader(KEY) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(KEY);
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            problems.send(
                    Problem.invalid("The Idempotency-Key cannot be used")
                            .field(KEY, "must have 1 to " + LONGEST_KEY + " characters"),
                    response);
            return;
        }
        try {
            honour(key, request, response, chain);
        } catch (DataAccessResourceFailureException away) {
            // Here no advice for controllers reaches; what may have been answered already cannot be taken for certain.
            log.warn("The document store does not answer", away);
            response.reset();
            problems.send(Problem.storeAway(), response);
        }
    }

    private void honour(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RepeatableRequest repeatable = RepeatableRequest.of(request);
        String scoped = Fingerprint.of(Caller.current().id(), request.getRequestURI(), key);
        @Nullable Known known = answers.begin(scoped, repeatable.fingerprint()).orElse(null);
        if (known == null) {
            first(scoped, repeatable, response, chain);
        } else if (!known.fingerprint().equals(repeatable.fingerprint())) {
            problems.send(otherPayload(), response);
        } else {
            switch (known) {
                case Known.InFlight _ -> problems.send(inFlight(), response);
                case Known.Answered answered -> replay(answered, response);
            }
        }
    }

    private void first(String key, RepeatableRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper caching = new ContentCachingResponseWrapper(response);
        boolean done = false;
        boolean inDoubt = true;
        try {
            chain.doFilter(request, caching);
            inDoubt = HttpStatus.valueOf(caching.getStatus()).is5xxServerError();
            done = HttpStatus.valueOf(caching.getStatus()).is2xxSuccessful() && mayBeKept(caching);
            if (done) {
                answers.answered(
                        key,
                        caching.getStatus(),
                        headersOf(caching),
                        new String(caching.getContentAsByteArray(), UTF_8));
            }
        } finally {
            if (!done && !inDoubt) {
                answers.forget(key);
            }
        }
        caching.copyBodyToResponse();
    }

    /** An answer that holds a secret says that it is not to be kept anywhere, and so not here. */
    private static boolean mayBeKept(HttpServletResponse response) {
        String control = response.getHeader(HttpHeaders.CACHE_CONTROL);
        return control == null || !control.equals("no-store");
    }

    private static Map<String, String> headersOf(HttpServletResponse response) {
        Map<String, String> headers = new TreeMap<>();
        for (String name : new String[] {HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.LOCATION}) {
            String value = name.equals(HttpHeaders.CONTENT_TYPE) ? response.getContentType() : response.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return headers;
    }

    private static void replay(Known.Answered answered, HttpServletResponse response) throws IOException {
        response.setStatus(answered.status());
        answered.headers().forEach(response::setHeader);
        response.setHeader("Idempotency-Replayed", "true");
        response.getOutputStream().write(answered.body().getBytes(UTF_8));
    }

    private static Problem otherPayload() {
        return Problem.refused("idempotency-key-reused", "The Idempotency-Key was used for another request")
                .todo("Take a new key for a new request.");
    }

    private static Problem inFlight() {
        return Problem.conflict("request-in-flight", "The first request with this Idempotency-Key has not ended yet")
                .header(HttpHeaders.RETRY_AFTER, "1")
                .todo("Wait a moment and send it again.");
    }
}
