package org.moothall.minutes.minutes.web;

import java.util.Locale;
import org.moothall.http.Problem;
import org.moothall.minutes.minutes.AttendanceFault;
import org.moothall.minutes.minutes.AttendanceFault.MovedTwice;
import org.moothall.minutes.minutes.AttendanceFault.NamedTwice;
import org.moothall.minutes.minutes.AttendanceFault.NoSuchItem;
import org.moothall.minutes.minutes.AttendanceFault.NotAmongThePresent;
import org.moothall.minutes.minutes.AttendanceFault.OutOfOrder;
import org.moothall.minutes.minutes.AttendanceFault.SubstitutedMemberPresent;

/** Says why an attendance cannot be as it was recorded. */
final class AttendanceFaults {
    private static final String NAMES = "Local Government Act 1972, Schedule 12, paragraph 40";

    private AttendanceFaults() {}

    static Problem problem(AttendanceFault fault) {
        return switch (fault) {
            case NamedTwice(String memberId) ->
                refused("A member is named twice", "memberId", "%s is named more than once".formatted(memberId))
                        .rule("A member was present, or sent apologies, or was absent: one of them, once.", NAMES);
            case SubstitutedMemberPresent(var substitute, var member) ->
                refused(
                                "A member who was substituted was present",
                                "present.substituteFor",
                                "%s is named as substitute for %s, who is named as present"
                                        .formatted(substitute.name(), member.name()))
                        .rule("A substitute sits in the place of a member who is not there.", NAMES);
            case NotAmongThePresent(var member) ->
                refused(
                                "Somebody came or went who is not named as present",
                                "movements.member",
                                "%s is not one member, and one alone, of those present".formatted(member.name()))
                        .todo("Name everybody under present who was there for some of the meeting, and give member ids"
                                + " where two have one name.");
            case NoSuchItem(var member, String itemId) ->
                refused(
                        "Somebody came or went during an item that is not known",
                        "movements.itemId",
                        "%s, for %s, is no item of these minutes".formatted(itemId, member.name()));
            case MovedTwice(var member, var way, String itemId) ->
                refused(
                        "Somebody left who was gone, or arrived who was there",
                        "movements.way",
                        "%s %s at item %s without having moved in between"
                                .formatted(member.name(), way.name().toLowerCase(Locale.ROOT), itemId));
            case OutOfOrder(var member, String itemId) ->
                refused(
                                "The movements are not in the order in which they happened",
                                "movements",
                                "%s at item %s comes after a later movement".formatted(member.name(), itemId))
                        .todo("Give the movements in the order of the items, and of their times within an item.");
        };
    }

    private static Problem refused(String title, String field, String what) {
        return Problem.refused("attendance-contradictory", title).field(field, what);
    }
}
