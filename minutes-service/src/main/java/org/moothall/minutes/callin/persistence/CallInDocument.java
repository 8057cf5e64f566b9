package org.moothall.minutes.callin.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.callin.CallIn;
import org.moothall.minutes.callin.CallInResult;
import org.moothall.minutes.callin.Conclusion;
import org.moothall.minutes.callin.Course;
import org.moothall.minutes.callin.Signatory;
import org.moothall.minutes.minutes.Person;

/** A call-in and what came of it, as they are stored. */
record CallInDocument(
        List<SignatoryDocument> members,
        String reason,
        Instant at,
        String byId,
        String byName,
        List<ConclusionDocument> conclusions) {

    record SignatoryDocument(String memberId, String name) {}

    /** A date without a time is text, which no time zone of a server can move. */
    record ConclusionDocument(
            CallInResult result,
            @Nullable String meetingId,
            String heldOn,
            Instant recordedAt,
            String byId,
            String byName) {

        static ConclusionDocument of(Conclusion conclusion) {
            return new ConclusionDocument(
                    conclusion.result(),
                    conclusion.meetingId(),
                    conclusion.heldOn().toString(),
                    conclusion.recordedAt(),
                    conclusion.by().id(),
                    conclusion.by().name());
        }

        Conclusion conclusion() {
            return new Conclusion(result, meetingId, LocalDate.parse(heldOn), recordedAt, new Person(byId, byName));
        }
    }

    static CallInDocument of(Course.CalledIn calledIn) {
        CallIn callIn = calledIn.callIn();
        return new CallInDocument(
                callIn.members().stream()
                        .map(one -> new SignatoryDocument(one.memberId(), one.name()))
                        .toList(),
                callIn.reason(),
                callIn.at(),
                callIn.by().id(),
                callIn.by().name(),
                calledIn.conclusions().stream().map(ConclusionDocument::of).toList());
    }

    Course.CalledIn calledIn() {
        List<Signatory> signatories = members.stream()
                .map(one -> new Signatory(one.memberId(), one.name()))
                .toList();
        return new Course.CalledIn(
                new CallIn(signatories, reason, at, new Person(byId, byName)),
                conclusions.stream().map(ConclusionDocument::conclusion).toList());
    }
}
