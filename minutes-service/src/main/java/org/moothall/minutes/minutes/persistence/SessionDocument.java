package org.moothall.minutes.minutes.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Adjournment;
import org.moothall.minutes.minutes.Session;

/** The times of a meeting as they are stored; a time keeps its offset as text. Minutes without any have none of it. */
record SessionDocument(
        @Nullable String startedAt,
        @Nullable String endedAt,
        List<AdjournmentDocument> adjournments,
        @Nullable String reachedItemId) {

    record AdjournmentDocument(
            String from, @Nullable String to, @Nullable String reason) {
        static AdjournmentDocument of(Adjournment one) {
            return new AdjournmentDocument(one.from().toString(), text(one.to()), one.reason());
        }

        Adjournment adjournment() {
            return new Adjournment(OffsetDateTime.parse(from), time(to), reason);
        }
    }

    static @Nullable SessionDocument of(Session session) {
        return session.isRecorded()
                ? new SessionDocument(
                        text(session.startedAt()),
                        text(session.endedAt()),
                        session.adjournments().stream()
                                .map(AdjournmentDocument::of)
                                .toList(),
                        session.reachedItemId())
                : null;
    }

    static Session session(@Nullable SessionDocument stored) {
        return stored == null
                ? Session.unrecorded()
                : new Session(
                        time(stored.startedAt),
                        time(stored.endedAt),
                        stored.adjournments.stream()
                                .map(AdjournmentDocument::adjournment)
                                .toList(),
                        stored.reachedItemId);
    }

    private static @Nullable String text(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toString();
    }

    private static @Nullable OffsetDateTime time(@Nullable String text) {
        return text == null ? null : OffsetDateTime.parse(text);
    }
}
