package org.moothall.minutes.minutes.persistence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Attendee;
import org.moothall.minutes.minutes.Correction;
import org.moothall.minutes.minutes.Person;
import org.moothall.minutes.minutes.Sitting;
import org.moothall.minutes.minutes.Standing;

/** How published minutes stand, as it is stored: of the steps those that were taken. */
record StandingDocument(
        String meetingId,
        String startsAt,
        Instant submittedAt,
        PersonDocument submittedBy,
        @Nullable Instant confirmedAt,
        @Nullable PersonDocument confirmedBy,
        @Nullable List<CorrectionDocument> corrections,
        @Nullable Instant signedAt,
        @Nullable PersonDocument signedBy,
        @Nullable PresidingDocument presiding) {

    record PersonDocument(String id, String name) {
        static PersonDocument of(Person person) {
            return new PersonDocument(person.id(), person.name());
        }

        Person person() {
            return new Person(id, name);
        }
    }

    record PresidingDocument(
            String name,
            @Nullable String memberId,
            @Nullable String role) {
        static @Nullable PresidingDocument of(@Nullable Attendee one) {
            return one == null ? null : new PresidingDocument(one.name(), one.memberId(), one.role());
        }

        static @Nullable Attendee attendee(@Nullable PresidingDocument stored) {
            return stored == null ? null : new Attendee(stored.name, stored.memberId, stored.role);
        }
    }

    record CorrectionDocument(String itemId, String said, String says, String reason) {
        static CorrectionDocument of(Correction one) {
            return new CorrectionDocument(one.itemId(), one.said(), one.says(), one.reason());
        }

        Correction correction() {
            return new Correction(itemId, said, says, reason);
        }
    }

    static @Nullable StandingDocument of(Standing standing) {
        Standing.Submitted submitted = standing.submission().orElse(null);
        if (submitted == null) {
            return null;
        }
        Standing.Confirmed confirmed = standing.confirmation().orElse(null);
        Standing.Signed signed = standing.signature().orElse(null);
        return new StandingDocument(
                submitted.to().meetingId(),
                submitted.to().startsAt().toString(),
                submitted.at(),
                PersonDocument.of(submitted.by()),
                confirmed == null ? null : confirmed.at(),
                confirmed == null ? null : PersonDocument.of(confirmed.by()),
                confirmed == null
                        ? null
                        : confirmed.corrections().stream()
                                .map(CorrectionDocument::of)
                                .toList(),
                signed == null ? null : signed.at(),
                signed == null ? null : PersonDocument.of(signed.by()),
                signed == null ? null : PresidingDocument.of(signed.presiding()));
    }

    static Standing standing(@Nullable StandingDocument stored) {
        return stored == null ? Standing.unsubmitted() : stored.standing();
    }

    private Standing standing() {
        Sitting to = new Sitting(meetingId, OffsetDateTime.parse(startsAt));
        Standing.Submitted submitted = new Standing.Submitted(to, submittedAt, submittedBy.person());
        if (confirmedAt == null) {
            return submitted;
        }
        Standing.Confirmed confirmed = new Standing.Confirmed(
                submitted,
                confirmedAt,
                requireNonNull(confirmedBy).person(),
                requireNonNull(corrections).stream()
                        .map(CorrectionDocument::correction)
                        .toList());
        return signedAt == null
                ? confirmed
                : new Standing.Signed(
                        confirmed, signedAt, requireNonNull(signedBy).person(), PresidingDocument.attendee(presiding));
    }
}
