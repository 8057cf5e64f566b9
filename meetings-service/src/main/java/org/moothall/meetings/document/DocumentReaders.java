package org.moothall.meetings.document;

import java.util.Optional;
import org.moothall.meetings.agenda.Agenda;
import org.moothall.meetings.agenda.Audience;
import org.moothall.meetings.agenda.SupportingDocument;
import org.moothall.meetings.meeting.Meeting;
import org.moothall.meetings.meeting.Meetings;

/** Decides who may read a document: whoever may see it on its agenda. */
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
                        .flatMap(item -> item.documents().stream())
                        .filter(document -> document.documentId().equals(documentId))
                        .findFirst());
    }
}
