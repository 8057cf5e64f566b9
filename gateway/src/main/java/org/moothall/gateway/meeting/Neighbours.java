package org.moothall.gateway.meeting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.site.MeetingDays;
import org.moothall.gateway.site.MeetingLine;

/** The meetings of a body before and after one of them; those that were cancelled are passed over. */
record Neighbours(@Nullable Neighbour before, @Nullable Neighbour after) {
    record Neighbour(MeetingLine meeting, String address) {}

    static Neighbours of(Meeting meeting, MeetingDays around) {
        List<MeetingLine> others = around.meetings().stream()
                .filter(line -> line.isOn() && !line.id().equals(meeting.id()))
                .toList();
        Optional<MeetingLine> before = others.stream()
                .filter(line -> line.startsAt().isBefore(meeting.startsAt()))
                .reduce((earlier, later) -> later);
        Optional<MeetingLine> after = others.stream()
                .filter(line -> !line.startsAt().isBefore(meeting.startsAt()))
                .findFirst();
        return new Neighbours(
                before.map(line -> of(line, around)).orElse(null),
                after.map(line -> of(line, around)).orElse(null));
    }

    private static Neighbour of(MeetingLine line, MeetingDays around) {
        return new Neighbour(line, Objects.requireNonNull(around.addresses().get(line.id())));
    }
}
