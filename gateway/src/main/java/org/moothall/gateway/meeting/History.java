package org.moothall.gateway.meeting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Address;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;
import org.springframework.web.util.HtmlUtils;

/**
 * The other meetings that dealt with the same matter, as far as a search for the item's title finds them: there is nothing
 * that ties them together but their words, and the page says so.
 *
 * @param more the search for all of them, where there are more than are shown
 */
record History(List<Appearance> appearances, @Nullable Address more) {
    private static final int SHOWN = 10;
    private static final int ASKED = 50;
    private static final int LONGEST = 150;

    /** An item of another meeting, with what was decided there. */
    record Appearance(String title, String bodyName, OffsetDateTime startsAt, String address, List<String> decisions) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Hits(List<Hit> items, @Nullable String next) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Hit(
            @Nullable String kind,
            String title,
            HitMeeting meeting,
            @Nullable String itemId,
            @Nullable Fragments fragments) {

        boolean isDecision() {
            return "decision".equals(kind);
        }

        /** As text: what was looked for is marked in it, and the mark would say nothing here. */
        String words() {
            return fragments == null
                    ? ""
                    : HtmlUtils.htmlUnescape(fragments.text().replaceAll("</?mark>", ""));
        }
    }

    /** Of minutes-service, as HTML. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Fragments(String text) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record HitMeeting(String id, String bodyName, OffsetDateTime startsAt) {}

    static Optional<History> of(Reading reading, Meeting meeting, Business item) {
        String words = words(item.title());
        // What is exempt has a neutral title, which would find nothing but others like it.
        if (item.exempt() || words.isEmpty()) {
            return Optional.empty();
        }
        String phrase = '"' + words + '"';
        Question question = Question.of("/api/search")
                .with("q", phrase)
                .with("kind", "agenda-item,minute,decision")
                .with("sort", "date")
                .with("limit", ASKED);
        Address all = Address.of("/search").with("q", phrase).with("sort", "date");
        return reading.ask(Hits.class, question).wanted().map(hits -> of(hits, meeting, all));
    }

    private static History of(Hits hits, Meeting meeting, Address all) {
        Map<String, List<Hit>> byItem = hits.items().stream()
                .filter(hit -> hit.itemId() != null && !hit.meeting().id().equals(meeting.id()))
                .collect(Collectors.groupingBy(Hit::itemId, LinkedHashMap::new, Collectors.toList()));
        List<Appearance> shown =
                byItem.values().stream().limit(SHOWN).map(History::appearance).toList();
        return new History(shown, hits.next() != null || byItem.size() > SHOWN ? all : null);
    }

    private static Appearance appearance(List<Hit> ofItem) {
        Hit hit = ofItem.getFirst();
        return new Appearance(
                hit.title(),
                hit.meeting().bodyName(),
                hit.meeting().startsAt(),
                "/meetings/" + hit.meeting().id() + "/items/" + hit.itemId(),
                ofItem.stream()
                        .filter(Hit::isDecision)
                        .map(Hit::words)
                        .filter(words -> !words.isBlank())
                        .toList());
    }

    /** Nothing that the search would take for more than words. */
    private static String words(String title) {
        String words = title.replaceAll("[^\\p{L}\\p{N}'’]+", " ").strip();
        return words.length() <= LONGEST ? words : words.substring(0, Math.max(0, words.lastIndexOf(' ', LONGEST)));
    }
}
