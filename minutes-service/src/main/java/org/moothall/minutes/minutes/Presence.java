package org.moothall.minutes.minutes;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Movement.Way;
import org.moothall.minutes.proceedings.NamedMember;
import org.moothall.minutes.proceedings.Roll;
import org.moothall.minutes.proceedings.Roll.Place;
import org.moothall.minutes.proceedings.Standing;

/** Derives from the attendance who was in the room when an item was taken. */
final class Presence {
    private final Attendance attendance;
    private final Map<String, Integer> order = new HashMap<>();

    Presence(Attendance attendance, List<MinuteItem> items) {
        this.attendance = attendance;
        items.forEach(item -> order.put(item.itemId(), order.size()));
    }

    /** The members when the item was taken: at that moment, or once all had come and gone who did during the item. */
    Roll roll(String itemId, @Nullable OffsetDateTime moment) {
        List<Place> places = new ArrayList<>();
        for (Attendee one : attendance.present()) {
            Standing standing = inTheRoom(one, itemId, moment) ? Standing.PRESENT : Standing.GONE;
            places.add(new Place(one.named(), standing, attendance.presides(one)));
        }
        attendance.apologies().forEach(one -> places.add(new Place(one.named(), Standing.AWAY, false)));
        attendance.absent().forEach(one -> places.add(new Place(one.named(), Standing.AWAY, false)));
        return new Roll(places);
    }

    private boolean inTheRoom(Attendee one, String itemId, @Nullable OffsetDateTime moment) {
        List<Movement> movements = movementsOf(one.named());
        boolean inside = movements.isEmpty() || movements.getFirst().way() == Way.LEFT;
        for (Movement movement : movements) {
            inside = happened(movement, itemId, moment) ? movement.way() == Way.ARRIVED : inside;
        }
        return inside;
    }

    private List<Movement> movementsOf(NamedMember member) {
        List<NamedMember> members = attendance.membersPresent();
        return attendance.movements().stream()
                .filter(movement -> movement.member().foundIn(members).contains(member))
                .toList();
    }

    private boolean happened(Movement movement, String itemId, @Nullable OffsetDateTime moment) {
        if (movement.itemId().equals(itemId)) {
            return moment == null || movement.isBy(moment);
        }
        return place(movement.itemId()) < place(itemId);
    }

    private int place(String itemId) {
        return order.getOrDefault(itemId, -1);
    }
}
