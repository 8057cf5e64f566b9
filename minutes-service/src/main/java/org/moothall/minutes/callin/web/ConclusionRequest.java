package org.moothall.minutes.callin.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moothall.http.Problem;
import org.moothall.minutes.callin.CallInResult;

/** What came of a call-in, and at which meeting or on which day. */
record ConclusionRequest(
        @NotBlank String result,
        @Nullable @Size(max = 100) String meetingId,
        @Nullable LocalDate heldOn) {
    private static final int LAST_YEAR = 9999;

    /** Of a request that names a meeting and no day. */
    String meeting() {
        return Objects.requireNonNull(meetingId).strip();
    }

    CallInResult conclusion() {
        if ((meetingId == null) == (heldOn == null)) {
            throw Problem.invalid("It must be said where or when the call-in was reviewed")
                    .field("meetingId", "or heldOn must be given, and not both")
                    .raise();
        }
        if (heldOn != null && (heldOn.getYear() < 1 || heldOn.getYear() > LAST_YEAR)) {
            throw Problem.invalid("There is no such day in a council's calendar")
                    .field("heldOn", "must be a day of the years 0001 to 9999")
                    .raise();
        }
        return CallInResult.ofWord(result)
                .orElseThrow(() -> Problem.invalid("A call-in does not end so")
                        .field("result", "must be one of stands, referred-back, to-council")
                        .raise());
    }
}
