package org.moothall.minutes.minutes.persistence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Person;
import org.moothall.minutes.minutes.Stage;
import org.moothall.minutes.minutes.Status;

/** A stage as it is stored: its name, and of the times what is known by then. */
record StageDocument(
        Status name,
        @Nullable Instant recalledFrom,
        @Nullable Instant circulatedAt,
        @Nullable Instant approvedAt,
        @Nullable String approvedById,
        @Nullable String approvedByName,
        @Nullable Instant publishedAt,
        @Nullable ReturnDocument returned) {

    /** With what remarks the chair sent the minutes back. */
    record ReturnDocument(Instant at, String byId, String byName, String remarks) {

        static ReturnDocument of(Stage.Return returned) {
            Person by = returned.by();
            return new ReturnDocument(returned.at(), by.id(), by.name(), returned.remarks());
        }

        Stage.Return toReturn() {
            return new Stage.Return(at, new Person(byId, byName), remarks);
        }
    }

    static StageDocument of(Stage stage) {
        return switch (stage) {
            case Stage.Draft(Instant recalledFrom, Stage.Return returned) ->
                new StageDocument(
                        Status.DRAFT,
                        recalledFrom,
                        null,
                        null,
                        null,
                        null,
                        null,
                        returned == null ? null : ReturnDocument.of(returned));
            case Stage.Circulated(Instant at) ->
                new StageDocument(Status.CIRCULATED, null, at, null, null, null, null, null);
            case Stage.Approved approved -> approved(Status.APPROVED, approved, null);
            case Stage.Published(Stage.Approved approved, Instant at) -> approved(Status.PUBLISHED, approved, at);
        };
    }

    private static StageDocument approved(Status name, Stage.Approved approved, @Nullable Instant publishedAt) {
        return new StageDocument(
                name,
                null,
                approved.circulation().at(),
                approved.at(),
                approved.by().id(),
                approved.by().name(),
                publishedAt,
                null);
    }

    Stage stage() {
        return switch (name) {
            case DRAFT -> new Stage.Draft(recalledFrom, returned == null ? null : returned.toReturn());
            case CIRCULATED -> circulated();
            case APPROVED -> approved();
            case PUBLISHED -> new Stage.Published(approved(), requireNonNull(publishedAt));
        };
    }

    private Stage.Circulated circulated() {
        return new Stage.Circulated(requireNonNull(circulatedAt));
    }

    private Stage.Approved approved() {
        Person by = new Person(requireNonNull(approvedById), requireNonNull(approvedByName));
        return new Stage.Approved(circulated(), requireNonNull(approvedAt), by);
    }
}
