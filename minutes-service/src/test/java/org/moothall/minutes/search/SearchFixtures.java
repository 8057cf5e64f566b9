package org.moothall.minutes.search;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Meetings of which something was told. */
public final class SearchFixtures {
    public static final String PANEL = "body-panel";
    public static final String CABINET = "body-cabinet";

    private SearchFixtures() {}

    public static Sitting sitting(String bodyId, String startsAt) {
        return new Sitting(
                bodyId,
                bodyId.equals(PANEL) ? "Children and Families Panel" : "Cabinet",
                OffsetDateTime.parse(startsAt),
                false);
    }

    public static Told.OfMeeting agenda(String meetingId, long version, Told.AgendaPoint... points) {
        return new Told.OfMeeting(meetingId, version, sitting(PANEL, "2026-12-01T10:00:00Z"), List.of(points));
    }

    public static Told.AgendaPoint point(String itemId, String title, String... texts) {
        return new Told.AgendaPoint(itemId, title, List.of(texts), List.of());
    }

    public static Told.OfMinutes minutes(String meetingId, long version, Told.Minuted... items) {
        return minutes(meetingId, version, sitting(PANEL, "2026-12-01T10:00:00Z"), items);
    }

    public static Told.OfMinutes minutes(String meetingId, long version, Sitting sitting, Told.Minuted... items) {
        return new Told.OfMinutes(
                meetingId,
                version,
                sitting,
                List.of(new Person("Councillor Idris Fenwick", "member-1"), new Person("Dr Amara Nettleship", null)),
                List.of(items),
                List.of());
    }

    /** An item with a decision and an action where there are words for them. */
    public static Told.Minuted item(
            String itemId, String title, String text, @Nullable String decision, @Nullable String action) {
        return new Told.Minuted(
                itemId,
                title,
                List.of(),
                List.of(text),
                decision == null
                        ? List.of()
                        : List.of(new Told.Resolution("decision-of-" + itemId, "RESOLVED", decision)),
                action == null
                        ? List.of()
                        : List.of(new Told.Task("action-of-" + itemId, itemId, "Director of Education", action)),
                List.of());
    }

    public static Told.OfAction action(String meetingId, long version, String actionId, String text) {
        return new Told.OfAction(meetingId, version, new Told.Task(actionId, "item-1", "Head of Roads", text));
    }

    /** A search for these words, as it is checked before it is asked. */
    public static Search search(String q) {
        return form(q).check(new SearchRules(500, 32)).search();
    }

    public static SearchForm form(@Nullable String q) {
        return new SearchForm(q, List.of(), List.of(), null, null, null, null, null, false, null, 10);
    }

    /** The search that this form means; it must have no fault. */
    public static Search search(SearchForm form) {
        SearchForm.Checked checked = form.check(new SearchRules(500, 32));
        if (!checked.faults().isEmpty()) {
            throw new IllegalArgumentException(checked.faults().toString());
        }
        return checked.search();
    }
}
