package org.moothall.gateway.site;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Question;
import org.springframework.web.util.HtmlUtils;

/** The latest decisions of a body, which the search has by their date. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DecisionHits(List<Hit> items) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Hit(String title, HitMeeting meeting, @Nullable String itemId, Fragments fragments) {
        public String address() {
            String meetingAddress = "/meetings/" + meeting.id();
            return itemId == null ? meetingAddress : meetingAddress + "/items/" + itemId;
        }

        /** Nothing was looked for, so that nothing is marked in it. */
        public String words() {
            return HtmlUtils.htmlUnescape(fragments.text());
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record HitMeeting(String id, OffsetDateTime startsAt) {}

    /** Of minutes-service, as HTML. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Fragments(String text) {}

    static Question of(String bodyId, int most) {
        return Question.of("/api/search")
                .with("body", bodyId)
                .with("kind", "decision")
                .with("sort", "date")
                .with("limit", most);
    }
}
