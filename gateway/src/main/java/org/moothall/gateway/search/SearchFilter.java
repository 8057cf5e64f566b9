package org.moothall.gateway.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Address;
import org.moothall.gateway.page.Question;

/**
 * What stands in the search form.
 *
 * @param withheld whether to look into drafts and what is exempt as well, which clerks may
 */
record SearchFilter(
        @Nullable String q,
        @Nullable String body,
        List<String> kind,
        @Nullable String member,
        @Nullable String from,
        @Nullable String to,
        @Nullable String sort,
        @Nullable Boolean withheld,
        @Nullable String cursor) {
    static final List<String> KINDS = List.of("agenda-item", "minute", "decision", "action");
    private static final int SHOWN = 10;

    SearchFilter {
        // A form without a tick has no such field at all.
        kind = kind == null
                ? List.of()
                : kind.stream().filter(one -> !one.isBlank()).toList();
    }

    public boolean isWithheldToo() {
        return Boolean.TRUE.equals(withheld);
    }

    /** The form as one comes to it: nothing is looked for yet. */
    public boolean isEmpty() {
        return address().without("sort").without("withheld").equals(Address.of("/search"));
    }

    /** Beyond the words that are looked for, so that the form is opened where that can be changed. */
    public boolean isNarrowed() {
        return !address().without("q").equals(Address.of("/search"));
    }

    SearchFilter ofWhatIsPublic() {
        return new SearchFilter(q, body, kind, member, from, to, sort, null, cursor);
    }

    Question question() {
        Question question = Question.of("/api/search")
                .with("q", q)
                .with("body", body)
                .with("member", member)
                .with("from", from)
                .with("to", to)
                .with("sort", sort)
                .with("facets", true)
                .with("limit", SHOWN)
                .with("withheld", isWithheldToo() ? true : null)
                .with("cursor", cursor);
        for (String one : kind) {
            question = question.with("kind", one);
        }
        return question;
    }

    /** Where the same is looked for, from the first hit on. */
    Address address() {
        return Address.of("/search")
                .with("q", q)
                .with("body", body)
                .with("kind", kind)
                .with("member", member)
                .with("from", from)
                .with("to", to)
                .with("sort", sort)
                .with("withheld", isWithheldToo() ? true : null);
    }
}
