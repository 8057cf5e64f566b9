package org.moothall.minutes.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Heading;
import org.moothall.minutes.minutes.MinuteItem;
import org.moothall.minutes.minutes.MinutedAction;
import org.moothall.minutes.minutes.MinutedDecision;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.Status;
import org.moothall.minutes.numbering.MinuteNumber;
import org.moothall.minutes.proceedings.Motion;
import org.moothall.minutes.proceedings.NamedMember;
import org.moothall.minutes.proceedings.Tally;
import org.moothall.minutes.proceedings.VoteOption;

/** What can be found of minutes by the entitled only: all that was written in a draft, and of published ones what is exempt. */
final class Withheld {
    private final Minutes minutes;
    private final List<Entry> entries = new ArrayList<>();

    private Withheld(Minutes minutes) {
        this.minutes = minutes;
    }

    static List<Entry> of(Minutes minutes) {
        Withheld withheld = new Withheld(minutes);
        minutes.items().stream().filter(Withheld::isWritten).forEach(withheld::add);
        return withheld.entries;
    }

    /** Of an item that nobody wrote under there is only what the agenda says. */
    private static boolean isWritten(MinuteItem item) {
        return !item.content().isNothing()
                || !item.proceedings().motions().isEmpty()
                || item.publicSummary().isPresent()
                || !item.title().equals(item.agendaTitle());
    }

    private void add(MinuteItem item) {
        boolean published = minutes.stage().status() == Status.PUBLISHED;
        if (published && !item.exempt()) {
            return;
        }
        Access access = item.exempt() ? Access.EXEMPT : Access.DRAFT;
        String text = String.join(
                "\n",
                Stream.of(
                                item.content().paragraphs(),
                                item.content().points(),
                                item.publicSummary().stream().toList())
                        .flatMap(List::stream)
                        .toList());
        Facts facts = Facts.numbered(numbers(item.minuteNumber()));
        add(access, Kind.MINUTE, item, 0, text, "", facts);
        int number = 0;
        for (MinutedDecision decision : item.content().decisions()) {
            add(access, Kind.DECISION, item, ++number, decision.verdict() + " " + decision.text(), "", facts);
        }
        for (MinutedAction action : item.content().actions()) {
            String owner = Objects.requireNonNullElse(action.owner(), "");
            add(access, Kind.ACTION, item, ++number, action.text(), owner, facts);
        }
        for (Motion motion : item.proceedings().motions()) {
            Told.Moved moved = moved(motion);
            Facts known = MotionWords.facts(moved, facts.numbers());
            add(access, Kind.MOTION, item, ++number, MotionWords.of(moved), "", known);
        }
    }

    private static List<String> numbers(@Nullable MinuteNumber number) {
        return number == null ? List.of() : List.of(number.display(), Integer.toString(number.minute()));
    }

    private static Told.Moved moved(Motion motion) {
        List<String> votes = new ArrayList<>();
        if (motion.voteEvent() != null) {
            Tally counts = motion.voteEvent().counts();
            for (VoteOption option : VoteOption.values()) {
                votes.add(option.word() + " " + counts.of(option));
            }
        }
        return new Told.Moved(
                motion.id(),
                motion.text(),
                name(motion.mover()),
                name(motion.seconder()),
                motion.result() == null ? "" : motion.result().word(),
                votes);
    }

    private static String name(@Nullable NamedMember member) {
        return member == null ? "" : member.name();
    }

    private void add(Access access, Kind kind, MinuteItem item, int number, String text, String owner, Facts facts) {
        Heading meeting = minutes.meeting();
        entries.add(new Entry(
                String.join(
                        "/", access.word(), kind.word(), meeting.meetingId(), item.itemId(), Integer.toString(number)),
                kind,
                item.title(),
                text,
                owner,
                meeting.meetingId(),
                new Sitting(meeting.bodyId(), meeting.bodyName(), meeting.startsAt(), meeting.cancelled()),
                item.itemId(),
                people(),
                "/api/minutes/" + meeting.meetingId(),
                access,
                facts));
    }

    private List<Person> people() {
        return Stream.concat(minutes.attendance().present().stream(), minutes.attendance().inAttendance().stream())
                .map(attendee -> new Person(attendee.name(), attendee.memberId()))
                .toList();
    }
}
