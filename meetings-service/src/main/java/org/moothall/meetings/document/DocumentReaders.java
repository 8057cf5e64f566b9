package org.moothall.meetings.document;

import java.util.Optional;
import java.util.stream.Stream;
import org.moothall.meetings.agenda.Agenda;
import org.moothall.meetings.agenda.AgendaItem;
import org.moothall.meetings.agenda.Audience;
import org.moothall.meetings.agenda.SupportingDocument;
import org.moothall.meetings.agenda.WithdrawnDocument;
import org.moothall.meetings.meeting.Meeting;
import org.moothall.meetings.meeting.Meetings;

/**
 * Decides who may read a document: whoever may see it on its agenda. One that was withdrawn is read by those who prepare the
 * meeting alone, who may put it back; whoever could see it before is told that it is gone.
 */
public final class DocumentReaders {

    private final Meetings meetings;

    public DocumentReaders(Meetings meetings) {
        this.meetings = meetings;
    }

    public Optional<SupportingDocument> document(String documentId, Audience reader) {
        return meetings.holding(documentId)
                .map(Meeting::agenda)
                .flatMap(reader::view)
                .map(Agenda::items)
                .flatMap(items -> items.stream()
                        .flatMap(item -> readable(item, reader))
                        .filter(document -> document.documentId().equals(documentId))
                        .findFirst());
    }

    private static Stream<SupportingDocument> readable(AgendaItem item, Audience reader) {
        return reader == Audience.STAFF
                ? Stream.concat(
                        item.documents().stream(), item.withdrawn().stream().map(WithdrawnDocument::document))
                : item.documents().stream();
    }

    /** What became of a document that was withdrawn, for whoever could read it before. */
    public Optional<TakenBack> takenBack(String documentId, Audience reader) {
        return meetings.holding(documentId)
                .flatMap(meeting -> reader.view(meeting.agenda())
                        .flatMap(agenda -> agenda.itemOfWithdrawn(documentId))
                        .map(item -> new TakenBack(
                                meeting, item, item.withdrawn(documentId).orElseThrow())));
    }

    /** A withdrawn document and where it was. */
    public record TakenBack(Meeting meeting, AgendaItem item, WithdrawnDocument document) {}
}
