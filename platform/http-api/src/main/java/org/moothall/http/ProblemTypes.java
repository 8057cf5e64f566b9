package org.moothall.http;

import java.net.URI;
import org.springframework.http.HttpStatusCode;

/** The types of the problems that the web framework itself finds. */
final class ProblemTypes {

    private ProblemTypes() {}

    static URI ofStatus(HttpStatusCode status) {
        return URI.create(Problem.TYPES + slug(status));
    }

    static String slug(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            default -> status.is4xxClientError() ? "invalid-request" : "internal-error";
        };
    }
}
