package org.moothall.gateway.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The meetings of whole days, and their addresses: the day and the body's name, and where a body meets again on that day, a
 * number in the order in which they were put there. An address once given stays: a cancelled meeting keeps its number, and
 * so does one that was moved to another day, where whoever comes to the old address is led.
 *
 * @param meetings by time
 * @param addresses by the ids of these meetings
 * @param given each address of these days with the meeting that has or had it
 */
public record MeetingDays(List<MeetingLine> meetings, Map<String, String> addresses, Map<String, MeetingLine> given) {

    /** A meeting on a day on which it is or was, and since when it was. */
    private record Stay(MeetingLine meeting, Instant since) {
        static final Comparator<Stay> BY_ARRIVAL = Comparator.comparing(Stay::since)
                .thenComparing(stay -> stay.meeting().id());
    }

    /**
     * Of the days from one until before another.
     *
     * @param lines with those that were moved away
     */
    public static MeetingDays of(Collection<MeetingLine> lines, LocalDate from, LocalDate before) {
        Map<LocalDate, List<Stay>> days = new TreeMap<>();
        for (MeetingLine line : lines) {
            line.days().forEach((day, since) -> {
                if (!day.isBefore(from) && day.isBefore(before)) {
                    days.computeIfAbsent(day, _ -> new ArrayList<>()).add(new Stay(line, since));
                }
            });
        }
        Map<String, MeetingLine> given = new HashMap<>();
        Map<String, String> addresses = new HashMap<>();
        days.forEach((day, stays) -> numbered(day, stays).forEach((address, line) -> {
            given.put(address, line);
            if (line.day().equals(day)) {
                addresses.put(line.id(), address);
            }
        }));
        List<MeetingLine> there = lines.stream()
                .filter(line -> addresses.containsKey(line.id()))
                .sorted(MeetingLine.BY_TIME)
                .toList();
        return new MeetingDays(there, addresses, given);
    }

    /** The meeting that has or had that address. */
    public Optional<MeetingLine> at(String address) {
        return Optional.ofNullable(given.get(address));
    }

    private static Map<String, MeetingLine> numbered(LocalDate day, List<Stay> stays) {
        stays.sort(Stay.BY_ARRIVAL);
        Map<String, MeetingLine> given = new HashMap<>();
        // First whoever needs no number: "Area Panel 2" has its own address, though a second meeting of "Area Panel"
        // would like it.
        List<MeetingLine> again = new ArrayList<>();
        for (Stay stay : stays) {
            if (given.putIfAbsent(stay.meeting().addressOn(day), stay.meeting()) != null) {
                again.add(stay.meeting());
            }
        }
        for (MeetingLine meeting : again) {
            int number = 2;
            while (given.putIfAbsent(meeting.addressOn(day) + "-" + number, meeting) != null) {
                number++;
            }
        }
        return given;
    }
}
