package org.moothall.minutes.retention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The meetings that there are published records of, by the class of the records. */
public interface HeldMeetings {

    /** Those held on that day or before, in the order of their ids: at most limit, after the id given. */
    List<HeldMeeting> upTo(LocalDate day, RecordClass of, @Nullable String afterId, int limit);

    long countUpTo(LocalDate day, RecordClass of);
}
