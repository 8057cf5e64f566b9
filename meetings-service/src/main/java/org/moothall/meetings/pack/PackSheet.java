package org.moothall.meetings.pack;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moothall.meetings.agenda.Agenda;
import org.moothall.meetings.agenda.AgendaItem;
import org.moothall.meetings.agenda.SupportingDocument;
import org.moothall.meetings.meeting.Meeting;
import org.moothall.meetings.meeting.MeetingId;
import org.moothall.meetings.meeting.MeetingStatus;

/**
 * What a pack is to be made of.
 *
 * @param version of the meeting: as long as it stays the same, so does the pack
 * @param agenda cut to what those may see whom the pack is for
 */
public record PackSheet(
        MeetingId meeting,
        long version,
        Circulation circulation,
        String bodyName,
        Instant startsAt,
        String venue,
        boolean cancelled,
        Agenda agenda) {

    static PackSheet of(Meeting meeting, Circulation circulation, Agenda agenda) {
        return new PackSheet(
                meeting.id(),
                meeting.version(),
                circulation,
                meeting.bodyName(),
                meeting.startsAt(),
                meeting.venue(),
                meeting.status() == MeetingStatus.CANCELLED,
                agenda);
    }

    /** All papers, in the order of the agenda. */
    public List<PackPaper> papers() {
        return IntStream.range(0, agenda.items().size())
                .boxed()
                .flatMap(this::papers)
                .toList();
    }

    private Stream<PackPaper> papers(int place) {
        AgendaItem item = agenda.items().get(place);
        return item.documents().stream().map(document -> new PackPaper(place + 1, item, document));
    }

    /** A paper and where it belongs. */
    public record PackPaper(int itemNumber, AgendaItem item, SupportingDocument document) {}
}
