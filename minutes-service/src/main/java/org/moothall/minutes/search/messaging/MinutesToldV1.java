package org.moothall.minutes.search.messaging;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.search.Person;
import org.moothall.minutes.search.Sitting;
import org.moothall.minutes.search.Told;

/** What the index needs of published minutes on the wire; other fields are ignored. */
record MinutesToldV1(
        String meetingId,
        String bodyId,
        String bodyName,
        OffsetDateTime startsAt,
        @Nullable AttendanceV1 attendance,
        List<ItemV1> items) {

    MinutesToldV1 {
        requireNonNull(meetingId, "meetingId is missing");
        requireNonNull(bodyId, "bodyId is missing");
        requireNonNull(bodyName, "bodyName is missing");
        requireNonNull(startsAt, "startsAt is missing");
        requireNonNull(items, "items is missing");
    }

    record AttendanceV1(
            @Nullable List<PersonV1> present, @Nullable List<PersonV1> inAttendance) {

        /** Who sent an apology was not there. */
        Stream<Person> there() {
            return Stream.of(some(present), some(inAttendance))
                    .flatMap(List::stream)
                    .map(PersonV1::person);
        }
    }

    record PersonV1(@Nullable String name, @Nullable String memberId) {
        Person person() {
            return new Person(requireNonNullElse(name, ""), memberId);
        }
    }

    /** Exempt must be said: an item that leaves it out is not taken for an open one. */
    record ItemV1(
            String itemId,
            @Nullable String title,
            @Nullable Boolean exempt,
            @Nullable List<String> paragraphs,
            @Nullable List<String> points,
            @Nullable List<DecisionV1> decisions,
            @Nullable List<TaskV1> actions,
            @Nullable List<MotionToldV1> motions,
            @Nullable Integer minuteNumber,
            @Nullable String displayNumber,
            @Nullable String publicSummary) {
        ItemV1 {
            requireNonNull(itemId, "items.itemId is missing");
        }

        boolean isOpen() {
            return Boolean.FALSE.equals(exempt);
        }

        /** Whether the public is told something of an item that is said to be exempt. */
        boolean isSummarised() {
            return Boolean.TRUE.equals(exempt) && publicSummary != null;
        }

        private List<String> numbers() {
            return Stream.of(displayNumber, minuteNumber)
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .distinct()
                    .toList();
        }

        Told.Summary summary() {
            return new Told.Summary(
                    itemId, requireNonNullElse(title, ""), numbers(), requireNonNullElse(publicSummary, ""));
        }

        Told.Minuted minuted() {
            return new Told.Minuted(
                    itemId,
                    requireNonNullElse(title, ""),
                    numbers(),
                    Stream.concat(some(paragraphs).stream(), some(points).stream())
                            .toList(),
                    some(decisions).stream().map(DecisionV1::resolution).toList(),
                    some(actions).stream().map(action -> action.task(itemId)).toList(),
                    some(motions).stream().flatMap(MotionToldV1::moved).toList());
        }
    }

    record DecisionV1(String decisionId, String verdict, String text) {
        DecisionV1 {
            requireNonNull(decisionId, "items.decisions.decisionId is missing");
            requireNonNull(verdict, "items.decisions.verdict is missing");
            requireNonNull(text, "items.decisions.text is missing");
        }

        Told.Resolution resolution() {
            return new Told.Resolution(decisionId, verdict, text);
        }
    }

    record TaskV1(String actionId, String owner, String text) {
        TaskV1 {
            requireNonNull(actionId, "items.actions.actionId is missing");
            requireNonNull(owner, "items.actions.owner is missing");
            requireNonNull(text, "items.actions.text is missing");
        }

        Told.Task task(String itemId) {
            return new Told.Task(actionId, itemId, owner, text);
        }
    }

    private static <T> List<T> some(@Nullable List<T> list) {
        return requireNonNullElse(list, List.of());
    }

    /** Of what is exempt no more than the summary that was written for the public. */
    Told told(long version) {
        return new Told.OfMinutes(
                meetingId,
                version,
                new Sitting(bodyId, bodyName, startsAt, false),
                attendance == null ? List.of() : attendance.there().toList(),
                items.stream().filter(ItemV1::isOpen).map(ItemV1::minuted).toList(),
                items.stream().filter(ItemV1::isSummarised).map(ItemV1::summary).toList());
    }
}
