package org.moothall.minutes.search.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.http.PageRequest;
import org.moothall.minutes.search.SearchForm;

/** What may stand in the address of a search. */
record SearchParameters(
        @Schema(
                description = "Words that must all be there, \"a phrase\", -not, begin*; before any of them title:,"
                        + " decision:, action:, owner:, motion:, mover:, result:, number: or document:",
                example = "\"waiting times\" -exclusion title:pupil")
        @Nullable String q,

        @Schema(description = "Of these bodies only, by id") @Nullable List<String> body,

        @Schema(description = "Of these kinds only: agenda-item, minute, decision, action, motion, document") @Nullable List<String> kind,

        @Schema(description = "Of meetings on or after this day", example = "2026-01-01") @Nullable String from,

        @Schema(description = "Of meetings on or before this day") @Nullable String to,

        @Schema(description = "Of meetings at which this member was: the id, or the name or a part of it") @Nullable String member,

        @Schema(description = "en: by English stems; cy: letter by letter") @Nullable String lang,

        @Schema(description = "relevance or date, latest first") @Nullable String sort,

        @Schema(description = "Whether to count what was found by body, kind and year") @Nullable Boolean facets,

        @Schema(description = "Whether to look into drafts and what is exempt as well; for clerks only") @Nullable Boolean withheld) {

    SearchForm form(PageRequest page) {
        return new SearchForm(
                q,
                body == null ? List.of() : body,
                kind == null ? List.of() : kind,
                from,
                to,
                member,
                lang,
                sort,
                Boolean.TRUE.equals(facets),
                page.after(),
                page.limit());
    }
}
