package org.moothall.minutes.attendance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.moothall.minutes.attendance.Occasion.Minuted;
import org.moothall.minutes.member.Councillors;
import org.moothall.minutes.member.KnownBody;
import org.moothall.minutes.member.KnownMember;
import org.moothall.minutes.minutes.PublishedAttendance;

/** Finds what is known of a member: what they sit on, and which of the meetings that they came to count. */
final class Register {
    private final PublishedAttendance published;
    private final Councillors councillors;
    private final AttendanceRules rules;

    Register(PublishedAttendance published, Councillors councillors, AttendanceRules rules) {
        this.published = published;
        this.councillors = councillors;
        this.rules = rules;
    }

    /** Whether the member certainly has the duty. */
    boolean owes(KnownMember member, Duty duty) {
        return switch (duty) {
            case AUTHORITY -> true;
            case EXECUTIVE ->
                member.bodyIds().stream().flatMap(id -> kind(id).stream()).anyMatch(rules::isExecutive);
        };
    }

    Known known(AttendanceClock clock) {
        return councillors
                .member(clock.memberId())
                .map(member -> known(member, clock.duty()))
                .orElseGet(() -> new Known(clock.name(), true, attended(clock.memberId(), clock.duty())));
    }

    Known known(KnownMember member, Duty duty) {
        return new Known(member.name(), mayOwe(member, duty), attended(member.memberId(), duty));
    }

    /** A body that nothing is known of yet may be the executive. */
    private boolean mayOwe(KnownMember member, Duty duty) {
        return owes(member, duty) || member.bodyIds().stream().anyMatch(id -> kind(id).isEmpty());
    }

    private List<Minuted> attended(String memberId, Duty duty) {
        return published.of(memberId).stream()
                .filter(one -> rules.counts(one, kind(one.bodyId()), duty))
                .map(one -> new Minuted(one.day(), one.meetingId(), one.bodyId(), one.bodyName()))
                .sorted(Comparator.comparing(Minuted::day).thenComparing(Minuted::meetingId))
                .toList();
    }

    private Optional<String> kind(String bodyId) {
        return councillors.body(bodyId).map(KnownBody::kind);
    }
}
