package org.moothall.notifications.notice.persistence;

import java.time.Instant;
import java.util.List;
import org.moothall.notifications.notice.Envelope;
import org.moothall.notifications.notice.Notice;
import org.moothall.notifications.subscription.EventName;
import org.springframework.data.annotation.Id;

/** A notice as it is stored. */
record NoticeDocument(
        @Id String id,
        String name,
        String bodyId,
        String headline,
        List<String> particulars,
        String path,
        String type,
        String source,
        String subject,
        long sequence,
        Instant time,
        String dataSchema,
        String body) {

    static NoticeDocument of(Notice notice) {
        Envelope event = notice.event();
        return new NoticeDocument(
                notice.id(),
                notice.name().word(),
                notice.bodyId(),
                notice.headline(),
                notice.particulars(),
                notice.path(),
                event.type(),
                event.source(),
                event.subject(),
                event.sequence(),
                event.time(),
                event.dataSchema(),
                event.body());
    }

    Notice toNotice() {
        return new Notice(
                new Envelope(id, type, source, subject, sequence, time, dataSchema, body),
                EventName.of(name).orElseThrow(),
                bodyId,
                headline,
                particulars,
                path);
    }
}
