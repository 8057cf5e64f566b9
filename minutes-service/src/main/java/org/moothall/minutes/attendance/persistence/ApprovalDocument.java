package org.moothall.minutes.attendance.persistence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.attendance.Approval;
import org.moothall.minutes.minutes.Person;

/** An approval as it is stored. */
record ApprovalDocument(
        String meetingId, @Nullable String decisionId, String on, String until, String byId, String byName) {

    static ApprovalDocument of(Approval approval) {
        return new ApprovalDocument(
                approval.meetingId(),
                approval.decisionId(),
                approval.on().toString(),
                approval.until().toString(),
                approval.by().id(),
                approval.by().name());
    }

    Approval approval() {
        return new Approval(
                meetingId, decisionId, LocalDate.parse(on), LocalDate.parse(until), new Person(byId, byName));
    }
}
