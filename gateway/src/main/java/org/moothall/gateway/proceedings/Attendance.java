package org.moothall.gateway.proceedings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who was at a meeting, as minutes-service answers it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Attendance(
        List<Attendee> present,
        List<Attendee> apologies,
        List<Attendee> absent,
        List<Attendee> inAttendance,
        List<Movement> movements) {

    /** One of them, as read and as sent. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Attendee(
            String name,
            @Nullable String memberId,
            @Nullable String role,
            @Nullable Boolean remote,
            @Nullable Boolean presiding,
            @Nullable Member substituteFor) {
        Member member() {
            return new Member(memberId, name);
        }
    }

    /** Somebody who came later or left. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Movement(
            String way,
            Member member,
            String itemId,
            @Nullable OffsetDateTime at) {}

    Attendance {
        present = present == null ? List.of() : present;
        apologies = apologies == null ? List.of() : apologies;
        absent = absent == null ? List.of() : absent;
        inAttendance = inAttendance == null ? List.of() : inAttendance;
        movements = movements == null ? List.of() : movements;
    }

    static Attendance nobody() {
        return new Attendance(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    List<Member> members() {
        return present.stream().map(Attendee::member).toList();
    }
}
