package org.moothall.minutes.callin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.minutes.Person;

/** Which way a published decision has gone. */
public sealed interface Course {
    CallInStatus status();

    /** Its window runs, or has closed and nobody was told yet. */
    record Awaiting() implements Course {
        @Override
        public CallInStatus status() {
            return CallInStatus.OPEN;
        }
    }

    /** Its window closed without a call-in, and that was told. */
    record Effective() implements Course {
        @Override
        public CallInStatus status() {
            return CallInStatus.EFFECTIVE;
        }
    }

    /** It is not subject to call-in: a delay would seriously prejudice the council's or the public's interests. */
    record Urgent(String reason, @Nullable String agreedBy, Instant at, Person by) implements Course {
        @Override
        public CallInStatus status() {
            return CallInStatus.URGENT;
        }
    }

    /** It was called in; the last conclusion counts, and the others led to it. */
    record CalledIn(CallIn callIn, List<Conclusion> conclusions) implements Course {
        public CalledIn {
            conclusions = List.copyOf(conclusions);
        }

        @Override
        public CallInStatus status() {
            return conclusions.isEmpty()
                    ? CallInStatus.CALLED_IN
                    : conclusions.getLast().result().status();
        }

        /** The day from which on it can be reviewed: that of the call-in, or that on which it was sent to the council. */
        LocalDate pendingSince() {
            return conclusions.isEmpty()
                    ? KnownMeeting.dayOf(callIn.at())
                    : conclusions.getLast().heldOn();
        }

        /** From when it was known that the decision stands; empty while that is open, and where it does not. */
        Optional<Instant> standsFrom() {
            return status() == CallInStatus.STANDS
                    ? Optional.of(conclusions.getLast().recordedAt())
                    : Optional.empty();
        }

        CalledIn concluded(Conclusion conclusion) {
            List<Conclusion> longer = new ArrayList<>(conclusions);
            longer.add(conclusion);
            return new CalledIn(callIn, longer);
        }
    }
}
