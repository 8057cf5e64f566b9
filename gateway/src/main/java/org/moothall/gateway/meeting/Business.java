package org.moothall.gateway.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.meeting.MinuteItem.Decision;
import org.moothall.gateway.meeting.MinuteItem.Interest;

/** An item of business, from both sides: what was planned, and what the minutes say came of it. */
record Business(
        String id, Meeting.@Nullable Item planned, @Nullable MinuteItem minuted, List<Tasks.Task> tasks) {

    private static final int OPENING = 3;

    /** As the agenda has them, and after them what only the minutes know of. */
    static List<Business> all(Meeting meeting, @Nullable Minutes minutes, List<Tasks.Task> tasks) {
        Map<String, Meeting.Item> planned = byId(meeting.items(), Meeting.Item::id);
        Map<String, MinuteItem> minuted = byId(minutes == null ? List.of() : minutes.minuted(), MinuteItem::itemId);
        List<String> ids = new ArrayList<>(planned.keySet());
        minuted.keySet().stream().filter(id -> !planned.containsKey(id)).forEach(ids::add);
        return ids.stream()
                .map(id -> new Business(id, planned.get(id), minuted.get(id), tasksOf(id, minuted.get(id), tasks)))
                .toList();
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        return items.stream().collect(Collectors.toMap(id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static List<Tasks.Task> tasksOf(String id, @Nullable MinuteItem minuted, List<Tasks.Task> tasks) {
        List<Tasks.Task> known =
                tasks.stream().filter(task -> id.equals(task.itemId())).toList();
        if (!known.isEmpty() || minuted == null || minuted.actions() == null) {
            return known;
        }
        List<MinuteItem.MinutedAction> agreed = minuted.actions();
        return IntStream.range(0, agreed.size())
                .mapToObj(place -> Tasks.Task.of(id, place, agreed.get(place)))
                .toList();
    }

    public int number() {
        return planned != null ? planned.number() : minuted == null ? 0 : minuted.number();
    }

    /** The minutes' title is the later one. */
    public String title() {
        return minuted != null ? minuted.title() : planned == null ? "" : planned.title();
    }

    public boolean exempt() {
        return (minuted != null && minuted.exempt()) || (planned != null && planned.exempt());
    }

    public boolean urgent() {
        return (minuted != null && minuted.urgent()) || (planned != null && planned.urgent());
    }

    /** Why it could not wait: Local Government Act 1972, s.100B(4)(b) asks that the minutes say so. */
    public @Nullable String circumstances() {
        return minuted != null && minuted.specialCircumstances() != null
                ? minuted.specialCircumstances()
                : planned == null ? null : planned.urgencyReason();
    }

    public List<Meeting.Document> documents() {
        return planned == null ? List.of() : planned.documents();
    }

    public List<Meeting.Withdrawn> withdrawn() {
        return planned == null || planned.withdrawn() == null ? List.of() : planned.withdrawn();
    }

    /** Whether the agenda says nothing about it but what it is called. */
    public boolean isTitleOnly() {
        return planned != null
                && planned.purpose() == null
                && planned.documents().isEmpty()
                && withdrawn().isEmpty()
                && !exempt()
                && !urgent();
    }

    public List<Passage> passages() {
        return minuted == null ? List.of() : Passage.of(minuted);
    }

    public List<Decision> decisions() {
        return minuted == null || minuted.decisions() == null ? List.of() : minuted.decisions();
    }

    public List<Motion> motions() {
        return minuted == null || minuted.motions() == null ? List.of() : minuted.motions();
    }

    public List<Interest> interests() {
        return minuted == null || minuted.interests() == null ? List.of() : minuted.interests();
    }

    /** The number that stands in the minute book, where minutes are numbered. */
    public @Nullable String minuteNumber() {
        return minuted == null ? null : minuted.displayNumber();
    }

    public boolean hasText() {
        return !passages().isEmpty();
    }

    /** The first of what was said, as the page of the whole meeting shows it. */
    public List<Passage.Line> opening() {
        return spoken().limit(OPENING).toList();
    }

    /** Whether there is more to read than the page of the whole meeting shows. */
    public boolean hasMore() {
        return spoken().count() > OPENING
                || !motions().isEmpty()
                || passages().stream().anyMatch(passage -> "table".equals(passage.kind()));
    }

    private Stream<Passage.Line> spoken() {
        return passages().stream()
                .filter(passage -> !"table".equals(passage.kind()))
                .flatMap(passage -> passage.lines().stream());
    }
}
