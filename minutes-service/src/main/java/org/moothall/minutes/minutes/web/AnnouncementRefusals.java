package org.moothall.minutes.minutes.web;

import org.moothall.http.Problem;
import org.moothall.minutes.minutes.MinutesRefusal.AnnouncementsOver;
import org.moothall.minutes.minutes.MinutesRefusal.ItemNotPublic;
import org.moothall.minutes.minutes.MinutesRefusal.MeetingNotBegun;
import org.moothall.minutes.minutes.MinutesRefusal.NothingAnnounced;
import org.moothall.minutes.minutes.MinutesRefusal.NothingDecided;
import org.moothall.minutes.minutes.MinutesRefusal.OfAnnouncement;
import org.moothall.minutes.minutes.MinutesRefusal.PublicExcluded;

/** Says why the result of an item was not announced, or not taken back. */
final class AnnouncementRefusals {
    private static final String EXEMPT = "Local Government Act 1972, s.100A(4) and s.100C(1)";
    private static final String PRACTICE = "Moothall, results that are announced";

    private AnnouncementRefusals() {}

    static Problem problem(OfAnnouncement refusal) {
        Problem problem = Problem.refused(slug(refusal), title(refusal));
        return switch (refusal) {
            case AnnouncementsOver() ->
                problem.rule("Once the minutes are published they say what was decided.", PRACTICE)
                        .todo("Where they are wrong, have the meeting that confirms them correct them.");
            case ItemNotPublic(String itemId) ->
                problem.rule(
                                "What is decided while the public is excluded stays out of what the public is told.",
                                EXEMPT)
                        .with("itemId", itemId)
                        .todo(
                                "Sum the item up for the public: PUT /api/minutes/{meetingId}/items/{itemId}/public-summary");
            case MeetingNotBegun() ->
                problem.rule("Nothing is decided before the meeting has begun.", PRACTICE)
                        .todo("Record the beginning of the meeting, then announce the result.");
            case PublicExcluded() ->
                problem.rule("Nothing is told to the public while it is excluded from the meeting.", EXEMPT)
                        .todo("Announce the result when the meeting is open again: say which item it has come to.");
            case NothingDecided(String itemId) ->
                problem.rule("A result is a decision, or a motion with what became of it.", PRACTICE)
                        .with("itemId", itemId)
                        .todo("Record the decision, or the result of the motion, then announce it.");
            case NothingAnnounced(String itemId) ->
                Problem.conflict(slug(refusal), title(refusal))
                        .detail("Nothing was changed.")
                        .with("itemId", itemId)
                        .todo("Read the announcement again: somebody may have taken it back.");
        };
    }

    static String slug(OfAnnouncement refusal) {
        return switch (refusal) {
            case AnnouncementsOver _ -> "announcements-over";
            case ItemNotPublic _ -> "item-not-public";
            case MeetingNotBegun _ -> "meeting-not-begun";
            case PublicExcluded _ -> "public-excluded";
            case NothingDecided _ -> "nothing-decided";
            case NothingAnnounced _ -> "nothing-announced";
        };
    }

    private static String title(OfAnnouncement refusal) {
        return switch (refusal) {
            case AnnouncementsOver _ -> "The minutes are published, and they are the record";
            case ItemNotPublic _ -> "The item is not public";
            case MeetingNotBegun _ -> "The meeting has not begun";
            case PublicExcluded _ -> "The public is excluded from the meeting";
            case NothingDecided _ -> "Nothing is decided at the item";
            case NothingAnnounced _ -> "No result of the item is announced";
        };
    }
}
