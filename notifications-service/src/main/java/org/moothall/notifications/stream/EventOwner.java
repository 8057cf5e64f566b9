package org.moothall.notifications.stream;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The owners of events, each with its topic, the events it sends, and who may read them. */
public enum EventOwner {
    MEETINGS,
    MINUTES,
    NOTIFICATIONS;

    /** What somebody is told of who names neither owner nor type. */
    static final Set<EventOwner> USUAL = Set.of(MEETINGS, MINUTES);

    private static final Set<String> INSIDERS = Set.of("INTEGRATOR", "OPERATOR");

    private static final String MEMBER_ATTENDANCE = "member-attendance-";

    private static final Set<String> KEEPERS_OF_SEATS = Set.of("CLERK", "OFFICER", "INTEGRATOR", "OPERATOR");

    /** The name in the API and in the types of events. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String topic() {
        return "moothall." + word();
    }

    public List<String> types() {
        return events().stream().map(this::type).toList();
    }

    /**
     * What was decided and published is for everyone. Who subscribed to what, and whether it was delivered, carries no
     * address, but is the business of those who look after it.
     */
    boolean isOpenTo(Set<String> roles) {
        return switch (this) {
            case MEETINGS, MINUTES -> true;
            case NOTIFICATIONS -> roles.stream().anyMatch(INSIDERS::contains);
        };
    }

    /** For how long a member has not attended is the business of those who look after seats, and of nobody in public. */
    Set<String> withheldFrom(Set<String> roles) {
        return roles.stream().anyMatch(KEEPERS_OF_SEATS::contains)
                ? Set.of()
                : events().stream()
                        .filter(event -> event.startsWith(MEMBER_ATTENDANCE))
                        .map(this::type)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The full type of an event of this owner that is named by it or by its short name. */
    Optional<String> typeOf(String text) {
        return events().stream()
                .filter(event -> text.equals(event) || text.equals(type(event)))
                .map(this::type)
                .findFirst();
    }

    static Optional<EventOwner> of(String word) {
        return Arrays.stream(values())
                .filter(owner -> owner.word().equals(word))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(EventOwner::word).toList();
    }

    public static List<String> allTypes() {
        return Stream.of(values()).flatMap(owner -> owner.types().stream()).toList();
    }

    private List<String> events() {
        return switch (this) {
            case MEETINGS ->
                List.of(
                        "body-established",
                        "member-registered",
                        "meeting-scheduled",
                        "meeting-rescheduled",
                        "meeting-cancelled",
                        "meeting-kind-corrected",
                        "meeting-webcast-changed",
                        "agenda-drafted",
                        "agenda-published",
                        "document-withdrawn",
                        "document-restored");
            case MINUTES ->
                List.of(
                        "minutes-opened",
                        "minutes-drafted",
                        "minutes-item-reached",
                        "minutes-result-announced",
                        "minutes-result-retracted",
                        "minutes-circulated",
                        "minutes-approved",
                        "minutes-published",
                        "minutes-submitted",
                        "minutes-confirmed",
                        "minutes-signed",
                        "action-opened",
                        "action-updated",
                        "action-due-soon",
                        "action-overdue",
                        "decision-opened-to-call-in",
                        "decision-declared-urgent",
                        "decision-called-in",
                        "decision-call-in-concluded",
                        "decision-took-effect",
                        "officer-decision-drafted",
                        "officer-decision-published",
                        MEMBER_ATTENDANCE + "opened",
                        MEMBER_ATTENDANCE + "moved",
                        MEMBER_ATTENDANCE + "at-risk",
                        MEMBER_ATTENDANCE + "passed",
                        MEMBER_ATTENDANCE + "warning-withdrawn");
            case NOTIFICATIONS ->
                List.of(
                        "subscription-requested",
                        "subscription-confirmed",
                        "subscription-changed",
                        "subscription-cancelled",
                        "notice-due",
                        "notice-delivered",
                        "notice-failed");
        };
    }

    private String type(String event) {
        return "org.moothall." + word() + "." + event + ".v1";
    }
}
