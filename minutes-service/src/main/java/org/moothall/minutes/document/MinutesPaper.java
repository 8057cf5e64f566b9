package org.moothall.minutes.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.minutes.Attendance;
import org.moothall.minutes.minutes.Attendee;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.Heading;
import org.moothall.minutes.minutes.MinuteItem;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.Movement;
import org.moothall.minutes.minutes.Session;
import org.moothall.minutes.minutes.Standing;
import org.moothall.minutes.minutes.Status;

/** The minutes of a meeting as a document: what the reader was shown of them, in the order of the agenda. */
final class MinutesPaper {
    private static final String DRAFT = "DRAFT";
    private static final String UNPUBLISHED = "NOT PUBLISHED";
    private static final String SIGNED = "Signed by the person presiding:";
    private static final String DATE = "Date:";

    private MinutesPaper() {}

    /** The minutes must have been disclosed to that audience already. */
    static Paper of(Minutes minutes, Audience audience) {
        Heading meeting = minutes.meeting();
        List<Section> sections = new ArrayList<>();
        attendance(minutes).forEach(sections::add);
        minutes.items().forEach(item -> sections.add(section(item, audience)));
        sections.add(new Section("Signature", List.of(signature(minutes))));
        return new Paper(
                minutes.id(),
                "minutes",
                meeting.bodyName(),
                "Minutes of the " + meeting.bodyName(),
                CouncilTime.dayOf(meeting.startsAt()),
                mark(minutes.stage().status()),
                preface(meeting, minutes.session()),
                sections);
    }

    private static @Nullable String mark(Status status) {
        if (status == Status.PUBLISHED) {
            return null;
        }
        return status.compareTo(Status.APPROVED) < 0 ? DRAFT : UNPUBLISHED;
    }

    private static List<String> preface(Heading meeting, Session session) {
        List<String> lines = new ArrayList<>(preface(meeting));
        lines.addAll(SessionLines.of(session));
        return lines;
    }

    static List<String> preface(Heading meeting) {
        List<String> lines = new ArrayList<>();
        lines.add("Meeting: " + CouncilTime.dayAndTime(meeting.startsAt()));
        if (!meeting.venue().isBlank()) {
            lines.add("Venue: " + meeting.venue());
        }
        if (meeting.cancelled()) {
            lines.add("The meeting was cancelled.");
        }
        return lines;
    }

    private static Stream<Section> attendance(Minutes minutes) {
        Attendance attendance = minutes.attendance();
        List<List<String>> rows = new ArrayList<>();
        rows(rows, attendance.present(), "Present");
        rows(rows, attendance.apologies(), "Apologies");
        rows(rows, attendance.absent(), "Absent");
        rows(rows, attendance.inAttendance(), "In attendance");
        if (rows.isEmpty()) {
            return Stream.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                "Who was there and who sent apologies", List.of("Name", "Role", "Attendance"), rows, true));
        if (!attendance.movements().isEmpty()) {
            blocks.add(new Block.Points(attendance.movements().stream()
                    .map(movement -> told(movement, minutes))
                    .toList()));
        }
        return Stream.of(new Section("Attendance", blocks));
    }

    private static void rows(List<List<String>> rows, List<Attendee> people, String how) {
        people.forEach(one -> rows.add(List.of(one.name(), one.role() == null ? "" : one.role(), how + manner(one))));
    }

    private static String manner(Attendee one) {
        return (one.presiding() ? ", presiding" : "")
                + (one.remote() ? ", remotely" : "")
                + (one.substituteFor() == null
                        ? ""
                        : ", for " + one.substituteFor().name());
    }

    private static String told(Movement movement, Minutes minutes) {
        String way = movement.way() == Movement.Way.ARRIVED ? " arrived" : " left";
        String item = minutes.item(movement.itemId())
                .map(under -> " at item " + under.number())
                .orElse("");
        String at = movement.at() == null ? "" : ", " + CouncilTime.time(movement.at());
        return movement.member().name() + way + item + at + ".";
    }

    /** Lines to be written on, or who signed where they were signed here. */
    private static Block signature(Minutes minutes) {
        return minutes.publicRecord()
                .standing()
                .signature()
                .map(signed -> new Block.Signature(List.of(
                        SIGNED + " " + signatory(signed),
                        DATE + " " + CouncilTime.day(KnownMeeting.dayOf(signed.at())))))
                .orElseGet(() -> new Block.Signature(List.of(SIGNED, DATE)));
    }

    private static String signatory(Standing.Signed signed) {
        Attendee presiding = signed.presiding();
        if (presiding == null) {
            return signed.by().name();
        }
        return presiding.role() == null ? presiding.name() : presiding.name() + ", " + presiding.role();
    }

    private static Section section(MinuteItem item, Audience audience) {
        List<Block> blocks = new ArrayList<>();
        if (item.exempt()) {
            blocks.add(new Block.Paragraph(
                    audience.maySeeExempt()
                            ? "Exempt: not for publication."
                            : "The minute of this item is exempt from publication."));
        }
        blocks.addAll(ParticularsBlocks.of(item));
        blocks.addAll(ProceedingsBlocks.interests(item.proceedings()));
        blocks.addAll(ItemBlocks.of(item.content()));
        blocks.addAll(ProceedingsBlocks.motions(item.proceedings()));
        return new Section(item.heading(), blocks);
    }
}
