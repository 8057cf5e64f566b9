package org.moothall.minutes.search.web;

import java.util.List;
import org.moothall.http.Problem;
import org.moothall.minutes.search.SearchFault;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Why a search has no answer, as a problem. */
final class SearchProblems {
    private static final String SOON = "5";

    private SearchProblems() {}

    static Problem of(List<SearchFault> faults) {
        SearchFault first = faults.getFirst();
        Problem problem = Problem.invalid("This cannot be searched for")
                .detail("%s %s.".formatted(first.field(), first.what()))
                .todo("Change what is named in 'errors', and search again.");
        faults.forEach(fault -> problem.field(fault.field(), fault.fault(), fault.what()));
        return problem;
    }

    static Problem notEntitled() {
        return Problem.of(HttpStatus.FORBIDDEN, "role-missing", "Only clerks may search what is withheld")
                .detail("'withheld' looks into drafts and what is exempt.")
                .todo("Leave 'withheld' out, or ask a clerk.");
    }

    static Problem tookTooLong() {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "search-took-too-long", "The search was broken off")
                .detail("It took longer than one search may, so that there is room for others.")
                .todo("Look for fewer or longer words, or narrow it by body, kind or date.")
                .header(HttpHeaders.RETRY_AFTER, SOON);
    }

    static Problem notReady() {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "search-not-ready", "The index is not open at the moment")
                .todo("Try again in a moment.")
                .header(HttpHeaders.RETRY_AFTER, SOON);
    }
}
