package org.moothall.minutes.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.minutes.MinutesFixtures.AFTER;
import static org.moothall.minutes.minutes.MinutesFixtures.CHAIR;
import static org.moothall.minutes.minutes.MinutesFixtures.RULES;
import static org.moothall.minutes.minutes.MinutesFixtures.agenda;
import static org.moothall.minutes.minutes.MinutesFixtures.confirmed;
import static org.moothall.minutes.minutes.MinutesFixtures.nextMeeting;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.meeting.KeptMeetings;
import org.moothall.minutes.minutes.MinutesCommand.RecordAttendance;

/** Who signs was presiding at the meeting that confirmed the minutes, as far as that is known. */
class ConfirmationDeskTest {
    private static final Attendee ADA = new Attendee("Cllr Ada Weald", "member-1", "Chair");
    private static final Attendee BO = new Attendee("Cllr Bo Shire", "member-2", "Vice-chair");

    private final KeptMinutes book = new KeptMinutes();
    private final ConfirmationDesk desk = new ConfirmationDesk(
            new MinutesDesk(
                    book,
                    new KeptTexts(),
                    RULES,
                    MinutesFixtures.unnumbered(book),
                    MinutesFixtures.SEALING,
                    () -> AFTER),
            new KeptMeetings());

    @BeforeEach
    void confirm() {
        book.shelve(9, confirmed());
    }

    @Test
    void signsAsTheMemberWhoIsRecordedAsPresiding() {
        recordedAtTheNextMeeting(ADA, BO);

        assertThat(presided(sign(ADA))).isEqualTo(ADA);
    }

    @Test
    void refusesWhoIsNotRecordedAsPresidingWhereSomebodyElseIs() {
        recordedAtTheNextMeeting(ADA, BO);

        assertThat(sign(BO)).isEqualTo(new Answer.Refused(new MinutesRefusal.NotPresiding("Cllr Bo Shire")));
    }

    @Test
    void takesTheWordOfTheSignatoryWhereNothingIsRecorded() {
        assertThat(presided(sign(BO))).isEqualTo(BO);
    }

    @Test
    void signsWithTheNameOfTheSignInWhereNothingMoreIsSaid() {
        recordedAtTheNextMeeting(ADA);

        assertThat(presided(sign(null))).isNull();
    }

    private Answer sign(@Nullable Attendee presiding) {
        return desk.sign("meeting-1", OptionalLong.empty(), CHAIR, presiding);
    }

    private static @Nullable Attendee presided(Answer answer) {
        return ((Answer.Done) answer)
                .filed()
                .minutes()
                .publicRecord()
                .standing()
                .signature()
                .orElseThrow()
                .presiding();
    }

    private void recordedAtTheNextMeeting(Attendee... present) {
        Minutes draft = Minutes.open(nextMeeting(), agenda(), AFTER).minutes();
        Attendance attendance = new Attendance(List.of(present), List.of(), List.of());
        book.shelve(2, MinutesFixtures.after(draft, new RecordAttendance(attendance)));
    }
}
