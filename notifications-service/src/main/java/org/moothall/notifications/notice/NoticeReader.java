package org.moothall.notifications.notice;

/** Port: somebody else who follows the public events; must bear to read one twice. */
@FunctionalInterface
public interface NoticeReader {

    void read(Notice notice);
}
