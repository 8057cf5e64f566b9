package org.moothall.meetings.meeting;

import java.util.List;
import java.util.Optional;

/** The meetings that are kept. */
public interface Meetings {

    Optional<Meeting> find(MeetingId id);

    /** The meeting whose agenda holds this document, or held it until it was withdrawn. */
    Optional<Meeting> holding(String documentId);

    /** Meetings after {@code query.after()} in the order of their ids, which is that of their making. */
    List<Meeting> list(MeetingQuery query);

    /** Writes a new meeting and what is to be told of it. */
    void add(Meeting meeting, MeetingEvent event);

    /** Writes the next version and what is to be told of it; false, and nothing written, where somebody was faster. */
    boolean replace(Meeting meeting, MeetingEvent event);
}
