package org.moothall.gateway.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.PageProblems;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.site.MeetingDays;
import org.moothall.gateway.site.MeetingLine;
import org.moothall.gateway.site.MeetingLines;

/** Finds a meeting by its address and its address by the meeting, and those of its body before and after it. */
final class Diary {
    /** A body that has not met for longer than this has no meeting before, as far as a page is concerned. */
    private static final int DAYS_AROUND = 400;

    private Diary() {}

    /**
     * The meeting that has that address, or had it until it was moved to another day.
     *
     * @param day as it stands in the address
     */
    static MeetingLine at(Reading reading, String day, String slug) {
        return on(reading, dayOf(day)).at("/meetings/" + day + "/" + slug).orElseThrow(PageProblems::notFound);
    }

    static String addressOf(Reading reading, String id) {
        Meeting meeting = reading.ask(Meeting.class, "/api/meetings/{}", id).needed();
        return Optional.ofNullable(on(reading, meeting.day()).addresses().get(id))
                .orElseThrow(PageProblems::notFound);
    }

    static Around around(Reading reading, String bodyId, String day) {
        LocalDate from = dayOf(day).minusDays(DAYS_AROUND);
        LocalDate before = dayOf(day).plusDays(DAYS_AROUND);
        Question question = MeetingLines.of(from, before).with("bodyId", bodyId);
        return new Around(reading.ask(MeetingLines.class, question), from, before);
    }

    /** The meetings of a body around a day, while they are asked for. */
    record Around(Asked<MeetingLines> asked, LocalDate from, LocalDate before) {

        Optional<MeetingDays> days() {
            return asked.wanted().map(lines -> MeetingDays.of(lines.items(), from, before));
        }
    }

    static LocalDate dayOf(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException noDay) {
            throw PageProblems.notFound();
        }
    }

    private static MeetingDays on(Reading reading, LocalDate day) {
        LocalDate next = day.plusDays(1);
        return MeetingDays.of(
                reading.ask(MeetingLines.class, MeetingLines.of(day, next))
                        .needed()
                        .items(),
                day,
                next);
    }
}
