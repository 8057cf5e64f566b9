package org.moothall.minutes.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.minutes.MinutesFixtures.AFTER;
import static org.moothall.minutes.minutes.MinutesFixtures.BEFORE;
import static org.moothall.minutes.minutes.MinutesFixtures.CHAIR;
import static org.moothall.minutes.minutes.MinutesFixtures.CLERK;
import static org.moothall.minutes.minutes.MinutesFixtures.RULES;
import static org.moothall.minutes.minutes.MinutesFixtures.agenda;
import static org.moothall.minutes.minutes.MinutesFixtures.attendance;
import static org.moothall.minutes.minutes.MinutesFixtures.content;
import static org.moothall.minutes.minutes.MinutesFixtures.meeting;
import static org.moothall.minutes.minutes.MinutesFixtures.nextMeeting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.minutes.minutes.MinutesCommand.AnnounceResult;
import org.moothall.minutes.minutes.MinutesCommand.Approve;
import org.moothall.minutes.minutes.MinutesCommand.Circulate;
import org.moothall.minutes.minutes.MinutesCommand.Confirm;
import org.moothall.minutes.minutes.MinutesCommand.FillItem;
import org.moothall.minutes.minutes.MinutesCommand.Publish;
import org.moothall.minutes.minutes.MinutesCommand.RecordAttendance;
import org.moothall.minutes.minutes.MinutesCommand.RecordItem;
import org.moothall.minutes.minutes.MinutesCommand.RecordSession;
import org.moothall.minutes.minutes.MinutesCommand.RetractResult;
import org.moothall.minutes.minutes.MinutesCommand.Sign;
import org.moothall.minutes.minutes.MinutesCommand.StateCircumstances;
import org.moothall.minutes.minutes.MinutesCommand.Submit;
import org.moothall.minutes.minutes.MinutesCommand.SummariseForPublic;
import org.moothall.minutes.revision.Revision;

/** Whatever is asked, in whatever order: every version has its event, and the rules of the stages hold. */
class MinutesSequencesTest {

    private static final OffsetDateTime BEGAN = OffsetDateTime.parse("2026-12-01T10:00:00Z");

    private final KeptMinutes book = new KeptMinutes();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void keepVersionsContiguousAndRulesWhole(long seed) {
        Random random = new Random(seed);
        Instant[] now = {BEFORE};
        MinutesDesk desk = new MinutesDesk(
                book, new KeptTexts(), RULES, MinutesFixtures.unnumbered(book), MinutesFixtures.SEALING, () -> now[0]);
        desk.follow(meeting(3));

        for (int step = 0; step < 300; step++) {
            now[0] = random.nextInt(40) == 0 ? AFTER : now[0];
            Filed before = filed();
            if (random.nextInt(10) == 0) {
                desk.follow(meeting(
                        random.nextLong(3, 9),
                        random.nextInt(9) == 0 ? "cancelled" : "agenda-published",
                        random.nextBoolean() ? agenda() : ParticularsFixtures.agenda()));
            } else {
                desk.handle("meeting-1", OptionalLong.empty(), anyCommand(random));
            }
            holdsAfter(before, filed(), now[0]);
        }
        assertThat(book.events()).hasSize((int) filed().version());
    }

    private void holdsAfter(Filed before, Filed after, Instant now) {
        assertThat(after.version() - before.version()).isBetween(0L, 1L);
        assertThat(after.version() == before.version()).isEqualTo(after.equals(before));
        Status was = before.minutes().stage().status();
        Status is = after.minutes().stage().status();
        assertThat(is.compareTo(was)).isLessThanOrEqualTo(1);
        if (was.compareTo(Status.APPROVED) >= 0) {
            assertThat(is).isGreaterThanOrEqualTo(was);
            assertThat(after.minutes().items()).isEqualTo(before.minutes().items());
            assertThat(after.minutes().attendance()).isEqualTo(before.minutes().attendance());
        }
        List<Revision> revisions = after.minutes().publicRecord().chain().revisions();
        List<Revision> earlier = before.minutes().publicRecord().chain().revisions();
        assertThat(revisions.size()).isGreaterThanOrEqualTo(earlier.size());
        assertThat(revisions.subList(0, earlier.size())).isEqualTo(earlier);
        assertThat(revisions.isEmpty()).isEqualTo(is != Status.PUBLISHED);
        assertThat(new Announcing(after.minutes()).standing())
                .allSatisfy(one -> assertThat(one.result().isNothing()).isFalse())
                .noneMatch(one -> is == Status.PUBLISHED || one.itemId().equals("item-3"));
        if (was != Status.APPROVED && is == Status.APPROVED) {
            assertThat(after.minutes().attendance().namesMembersPresent()).isTrue();
            assertThat(after.minutes().meeting().wasHeld(now)).isTrue();
            assertThat(after.minutes().items())
                    .noneMatch(item -> item.particulars().lackCircumstances());
        }
    }

    private static MinutesCommand anyCommand(Random random) {
        String itemId = "item-" + random.nextInt(1, 5);
        String words = "words " + random.nextInt(4);
        return switch (random.nextInt(21)) {
            case 12 -> new Submit(random.nextBoolean() ? nextMeeting() : meeting(3), CLERK);
            case 13 -> new Confirm(nextMeeting(), CLERK, List.of());
            case 14 -> new Sign(CHAIR);
            case 15 -> new StateCircumstances(itemId, random.nextBoolean() ? words : null);
            case 16 -> new SummariseForPublic(itemId, random.nextBoolean() ? words : null);
            case 17 -> new AnnounceResult(itemId, CLERK);
            case 18 -> new RetractResult(itemId, words, CLERK);
            case 19 -> new RecordSession(new Session(BEGAN, BEGAN.plusHours(2), List.of(), null));
            case 0 -> new Circulate();
            case 1 -> new Approve(CHAIR);
            case 2 -> new Publish();
            case 3, 4 -> new RecordAttendance(random.nextBoolean() ? attendance() : Attendance.unrecorded());
            case 5, 6 -> new FillItem(itemId, "import-" + random.nextInt(9), content(words), random.nextBoolean());
            default -> new RecordItem(itemId, random.nextBoolean() ? null : "title " + words, content(words));
        };
    }

    private Filed filed() {
        return book.find("meeting-1").orElseThrow();
    }
}
