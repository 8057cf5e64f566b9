package org.moothall.gateway.search;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that was found. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Hit(
        String kind,
        String title,
        @Nullable String owner,
        Meeting meeting,
        @Nullable String itemId,
        @Nullable String link,
        String access,
        @Nullable Fragments fragments) {
    private static final String ACTIONS = "/api/actions/";

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Meeting(String id, String bodyName, OffsetDateTime startsAt) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Fragments(@Nullable String title, @Nullable String text) {}

    /** An action has a page of its own; all else is read where it stands in its meeting. */
    public String address() {
        if (link != null && link.startsWith(ACTIONS)) {
            return "/actions/" + link.substring(ACTIONS.length());
        }
        return "/meetings/" + meeting.id() + (itemId == null ? "" : "/items/" + itemId);
    }

    public Marked titleMarked() {
        return fragments == null || fragments.title() == null
                ? new Marked(List.of(new Marked.Piece(title, false)))
                : Marked.of(fragments.title());
    }

    public Marked textMarked() {
        return Marked.of(fragments == null || fragments.text() == null ? "" : fragments.text());
    }

    public boolean isWithheld() {
        return !"public".equals(access);
    }
}
