package org.moothall.notifications.notice;

import java.util.Optional;

/** Port: the notices that somebody is owed, one for each event. */
public interface Notices {

    /** Keeps a notice; the same one again changes nothing. */
    void keep(Notice notice);

    Optional<Notice> find(String eventId);
}
