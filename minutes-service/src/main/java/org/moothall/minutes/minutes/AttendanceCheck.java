package org.moothall.minutes.minutes;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.AttendanceFault.MovedTwice;
import org.moothall.minutes.minutes.AttendanceFault.NamedTwice;
import org.moothall.minutes.minutes.AttendanceFault.NoSuchItem;
import org.moothall.minutes.minutes.AttendanceFault.NotAmongThePresent;
import org.moothall.minutes.minutes.AttendanceFault.OutOfOrder;
import org.moothall.minutes.minutes.AttendanceFault.SubstitutedMemberPresent;
import org.moothall.minutes.proceedings.NamedMember;

/** Looks for what cannot be true in an attendance by itself. */
final class AttendanceCheck {
    private final Attendance attendance;
    private final List<NamedMember> present;
    private final List<String> itemIds;

    AttendanceCheck(Attendance attendance, List<MinuteItem> items) {
        this.attendance = attendance;
        this.present = attendance.membersPresent();
        this.itemIds = items.stream().map(MinuteItem::itemId).toList();
    }

    Optional<AttendanceFault> fault() {
        return namedTwice().or(this::substituted).or(this::stray).or(this::moved);
    }

    private Optional<AttendanceFault> namedTwice() {
        Set<String> seen = new HashSet<>();
        for (Attendee one : Stream.of(attendance.present(), attendance.apologies(), attendance.absent())
                .flatMap(List::stream)
                .toList()) {
            String id = one.memberId();
            if (id != null && !seen.add(id)) {
                return Optional.of(new NamedTwice(id));
            }
        }
        return Optional.empty();
    }

    private Optional<AttendanceFault> substituted() {
        for (Attendee one : attendance.present()) {
            NamedMember absent = one.substituteFor();
            if (absent != null && !absent.foundIn(present).isEmpty()) {
                return Optional.of(new SubstitutedMemberPresent(one, absent));
            }
        }
        return Optional.empty();
    }

    private Optional<AttendanceFault> stray() {
        for (Movement movement : attendance.movements()) {
            if (movement.member().foundIn(present).size() != 1) {
                return Optional.of(new NotAmongThePresent(movement.member()));
            }
            if (!itemIds.contains(movement.itemId())) {
                return Optional.of(new NoSuchItem(movement.member(), movement.itemId()));
            }
        }
        return Optional.empty();
    }

    private Optional<AttendanceFault> moved() {
        Map<NamedMember, Movement> last = new HashMap<>();
        for (Movement movement : attendance.movements()) {
            NamedMember member = movement.member().foundIn(present).getFirst();
            Movement before = last.put(member, movement);
            if (before != null && before.way() == movement.way()) {
                return Optional.of(new MovedTwice(member, movement.way(), movement.itemId()));
            }
            if (before != null && !follows(before, movement)) {
                return Optional.of(new OutOfOrder(member, movement.itemId()));
            }
        }
        return Optional.empty();
    }

    private boolean follows(Movement before, Movement after) {
        int items = Integer.compare(itemIds.indexOf(before.itemId()), itemIds.indexOf(after.itemId()));
        return items <= 0 && !isLater(before.at(), after.at());
    }

    private static boolean isLater(@Nullable OffsetDateTime one, @Nullable OffsetDateTime other) {
        return one != null && other != null && one.isAfter(other);
    }
}
