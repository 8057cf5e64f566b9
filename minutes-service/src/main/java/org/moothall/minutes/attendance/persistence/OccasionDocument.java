package org.moothall.minutes.attendance.persistence;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.attendance.Occasion;
import org.moothall.minutes.attendance.Occasion.Minuted;
import org.moothall.minutes.attendance.Occasion.Vouched;
import org.moothall.minutes.minutes.Person;

/** An attendance as it is stored, with its meeting or with who vouches for it. */
record OccasionDocument(
        String day,
        @Nullable MeetingDocument meeting,
        @Nullable VoucherDocument voucher) {

    record MeetingDocument(String meetingId, String bodyId, String bodyName) {}

    record VoucherDocument(String as, String byId, String byName) {}

    static OccasionDocument of(Occasion occasion) {
        String day = occasion.day().toString();
        return switch (occasion) {
            case Minuted(var _, String meetingId, String bodyId, String bodyName) ->
                new OccasionDocument(day, new MeetingDocument(meetingId, bodyId, bodyName), null);
            case Vouched(var _, String as, Person by) ->
                new OccasionDocument(day, null, new VoucherDocument(as, by.id(), by.name()));
        };
    }

    Occasion occasion() {
        return meeting == null
                ? vouched()
                : new Minuted(LocalDate.parse(day), meeting.meetingId(), meeting.bodyId(), meeting.bodyName());
    }

    Vouched vouched() {
        VoucherDocument by = Objects.requireNonNull(voucher);
        return new Vouched(LocalDate.parse(day), by.as(), new Person(by.byId(), by.byName()));
    }
}
