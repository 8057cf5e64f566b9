package org.moothall.minutes.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Caller;
import org.moothall.http.Page;
import org.moothall.http.PageRequest;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.search.Hits;
import org.moothall.minutes.search.Reach;
import org.moothall.minutes.search.SearchDesk;
import org.moothall.minutes.search.SearchIndex;
import org.moothall.minutes.search.Suggestions;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Searching published agendas and minutes, and what came of them; for clerks what is withheld as well. */
@RestController
@RequestMapping("/api/search")
@Tag(name = "Search", description = "Finding what was said and decided")
class SearchController {
    private final SearchDesk desk;

    SearchController(SearchDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(
            summary = "Search",
            description = "Agenda items and their documents, minutes, motions, decisions and actions, by words, body,"
                    + " kind, date and member; for clerks also in drafts and exempt items.")
    ResponseEntity<HitsView> search(@ParameterObject SearchParameters parameters, PageRequest page, Caller caller) {
        Reach reach = reach(parameters.withheld(), caller);
        return answer(found(desk.search(parameters.form(page), reach)), page);
    }

    @GetMapping("/suggestions")
    @Operation(
            summary = "Suggest words",
            description =
                    "Words that begin like the last one, and what may have been meant where a word is unknown. With"
                            + " withheld=true of drafts and exempt items too, for clerks.")
    SuggestionsView suggest(@RequestParam String q, @RequestParam @Nullable Boolean withheld, Caller caller) {
        Suggestions found = found(desk.suggest(q, reach(withheld, caller)));
        return new SuggestionsView(found.completions(), found.didYouMean());
    }

    private static Reach reach(@Nullable Boolean withheld, Caller caller) {
        return Reach.of(Boolean.TRUE.equals(withheld), Audience.of(caller.roleNames()))
                .orElseThrow(() -> SearchProblems.notEntitled().raise());
    }

    private static <T> T found(SearchDesk.Outcome<T> outcome) {
        return switch (outcome) {
            case SearchDesk.Answered<T>(SearchIndex.Answer<T> answer) ->
                switch (answer) {
                    case SearchIndex.Found<T>(T what) -> what;
                    case SearchIndex.TookTooLong<T> _ ->
                        throw SearchProblems.tookTooLong().raise();
                    case SearchIndex.NotReady<T> _ ->
                        throw SearchProblems.notReady().raise();
                };
            case SearchDesk.Refused<T>(var faults) ->
                throw SearchProblems.of(faults).raise();
        };
    }

    /** The page is that of the other lists, with more beside it. */
    private static ResponseEntity<HitsView> answer(Hits hits, PageRequest request) {
        int there = hits.hits().size() + (hits.more() ? 1 : 0);
        List<Integer> numbers = IntStream.range(0, there).boxed().toList();
        ResponseEntity<Page<Integer>> page = Page.response(
                numbers, request, number -> hits.hits().get(number).place().token());
        Page<Integer> shown = Objects.requireNonNull(page.getBody());
        List<HitView> items = shown.items().stream()
                .map(number -> HitView.of(hits.hits().get(number)))
                .toList();
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .body(HitsView.of(hits, items, shown.next()));
    }
}
