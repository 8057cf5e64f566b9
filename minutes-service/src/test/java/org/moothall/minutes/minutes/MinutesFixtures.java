package org.moothall.minutes.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.meeting.AgendaItem;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.minutes.MinutesCommand.Approve;
import org.moothall.minutes.minutes.MinutesCommand.Circulate;
import org.moothall.minutes.minutes.MinutesCommand.Confirm;
import org.moothall.minutes.minutes.MinutesCommand.Publish;
import org.moothall.minutes.minutes.MinutesCommand.RecordAttendance;
import org.moothall.minutes.minutes.MinutesCommand.RecordItem;
import org.moothall.minutes.minutes.MinutesCommand.Sign;
import org.moothall.minutes.minutes.MinutesCommand.Submit;
import org.moothall.minutes.numbering.Counting;
import org.moothall.minutes.numbering.KeptNumbers;
import org.moothall.minutes.numbering.NumberScheme;
import org.moothall.minutes.numbering.Scope;
import org.moothall.minutes.text.TextBlock;

/** One meeting of the panel, two open items and an exempt one, and minutes of it at every stage. */
public final class MinutesFixtures {
    public static final String CANARY = "canary-exempt-7f3a";
    public static final Instant BEFORE = Instant.parse("2026-11-20T10:00:00Z");
    public static final Instant AFTER = Instant.parse("2026-12-02T10:00:00Z");
    public static final Person CHAIR = new Person("chair-1", "Cllr Ada Weald");
    public static final Person CLERK = new Person("clerk-1", "C. Clerk");
    public static final MinutesRules RULES =
            new MinutesRules(true, List.of("disclosable-pecuniary", "other-registrable", "non-registrable"));

    /** Seals with a stand-in for the council's key: the digest is the number of the revision, and nothing is signed. */
    public static final Sealing SEALING =
            new Sealing((minutes, mark) -> minutes.items().toString(), new StandInNotary());

    private MinutesFixtures() {}

    /** The scheme of a council that numbers by hand or not at all. */
    public static Numbering unnumbered(MinuteBook book) {
        return new Numbering(
                new NumberScheme(Counting.NONE, Scope.BODY, MonthDay.of(1, 1), "{minute}[.{sub}]"),
                new KeptNumbers(),
                book);
    }

    /** Written and circulated minutes of another meeting of the body, on another day. */
    public static Minutes circulated(String meetingId, String startsAt) {
        KnownMeeting meeting = meetingLike(meetingId, "body-1", startsAt, "agenda-published");
        Minutes draft = Minutes.open(meeting, agenda(), BEFORE).minutes();
        return after(after(draft, new RecordAttendance(attendance())), new Circulate());
    }

    public static KnownMeeting meeting(long version, String status, @Nullable List<AgendaItem> agenda) {
        return meeting(version, status, agenda, false);
    }

    private static KnownMeeting meeting(
            long version, String status, @Nullable List<AgendaItem> agenda, boolean historical) {
        return new KnownMeeting(
                "meeting-1",
                version,
                "body-1",
                "Children and Families Panel",
                OffsetDateTime.parse("2026-12-01T10:00:00Z"),
                "County Hall",
                status,
                historical,
                agenda);
    }

    public static KnownMeeting meeting(long version) {
        return meeting(version, "agenda-published", agenda());
    }

    public static List<AgendaItem> agenda() {
        return List.of(
                new AgendaItem("item-1", 1, "Apologies", false, null),
                new AgendaItem("item-2", 2, "Operation Encompass", false, null),
                new AgendaItem("item-3", 3, "Exempt item", true, null));
    }

    public static ItemContent content(String words) {
        return new ItemContent(
                List.of(words),
                List.of("first point", "second point"),
                1,
                List.of(new MinutedDecision("RESOLVED", "that " + words, new Evidence(1, null, 0, 5))),
                List.of(new MinutedAction(
                        "Director of Education", "to report on " + words, LocalDate.of(2027, 1, 31), null)));
    }

    /** Numbered paragraphs and a table, with these words in each, and who spoke. */
    public static ItemContent structured(String words) {
        return new ItemContent(
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(
                        new TextBlock.Paragraph("Of " + words),
                        new TextBlock.Numbered(List.of(new TextBlock.Clause("2.1", "first of " + words))),
                        new TextBlock.Table(
                                "Table of " + words, List.of("What", "How many"), List.of(List.of(words, "410")))),
                List.of("Head of " + words));
    }

    public static Attendance attendance() {
        return new Attendance(
                List.of(new Attendee("Cllr Ada Weald", "member-1", "chair")),
                List.of(new Attendee("Cllr Bo Shire", null, null)),
                List.of(new Attendee("Dr C. Clerk", null, "clerk")));
    }

    public static Minutes draft() {
        return Minutes.open(meeting(3), agenda(), BEFORE).minutes();
    }

    /** Written, with an exempt item whose words must never be seen by the public. */
    public static Minutes written() {
        Minutes one = after(draft(), new RecordItem("item-2", null, content("schools")));
        Minutes two = after(one, new RecordItem("item-3", "Sale of land " + CANARY, content(CANARY)));
        return after(two, new RecordAttendance(attendance()));
    }

    /** Published, with structured text under an open item and an exempt one. */
    public static Minutes structured() {
        Minutes one = after(written(), new RecordItem("item-2", null, structured("schools")));
        Minutes two = after(one, new RecordItem("item-3", "Sale of land " + CANARY, structured(CANARY)));
        return after(after(after(two, new Circulate()), new Approve(CHAIR)), new Publish());
    }

    public static Minutes circulated() {
        return after(written(), new Circulate());
    }

    public static Minutes approved() {
        return after(circulated(), new Approve(CHAIR));
    }

    public static Minutes published() {
        return after(approved(), new Publish());
    }

    /** Published, with the revision that the desk adds. */
    public static Minutes proven() {
        return sealed(approved(), new Publish());
    }

    public static Minutes submitted() {
        return sealed(proven(), new Submit(nextMeeting(), CLERK));
    }

    /** Submitted minutes that say this under the second item. */
    public static Minutes submitted(ItemContent content) {
        Minutes written = after(written(), new RecordItem("item-2", null, content));
        Minutes approved = after(after(written, new Circulate()), new Approve(CHAIR));
        return submitted(sealed(approved, new Publish()));
    }

    public static Minutes submitted(Minutes published) {
        return sealed(published, new Submit(nextMeeting(), CLERK));
    }

    public static Minutes signed(Minutes published) {
        return sealed(sealed(submitted(published), new Confirm(nextMeeting(), CLERK, List.of())), new Sign(CHAIR));
    }

    /** What the second item of submitted minutes says after one correction. */
    public static ItemContent confirmed(Minutes submitted, String said, String says) {
        Confirm confirm = new Confirm(nextMeeting(), CLERK, List.of(correction("item-2", said, says)));
        return sealed(submitted, confirm).item("item-2").orElseThrow().content();
    }

    public static Minutes confirmed(Correction... corrections) {
        return sealed(submitted(), new Confirm(nextMeeting(), CLERK, List.of(corrections)));
    }

    public static Minutes signed(Correction... corrections) {
        return sealed(confirmed(corrections), new Sign(CHAIR));
    }

    public static Correction correction(String itemId, String said, String says) {
        return new Correction(itemId, said, says, "The clerk misheard.");
    }

    /** The next meeting of the same body, which was held at AFTER. */
    public static KnownMeeting nextMeeting() {
        return meetingLike("meeting-2", "body-1", "2026-12-02T09:00:00Z", "agenda-published");
    }

    public static KnownMeeting meetingLike(String id, String bodyId, String startsAt, String status) {
        KnownMeeting like = meeting(3);
        return new KnownMeeting(
                id, 3, bodyId, like.bodyName(), OffsetDateTime.parse(startsAt), like.venue(), status, false, agenda());
    }

    /** As the desk does it. */
    public static Minutes sealed(Minutes minutes, MinutesCommand command) {
        return switch (minutes.decide(command, RULES, AFTER)) {
            case Outcome.Accepted(MinutesEvent event) ->
                SEALING.seal(minutes, event).minutes();
            case Outcome.Unchanged _, Outcome.Refused _ -> throw new AssertionError(command + " was not accepted");
        };
    }

    /** Published minutes of a meeting that was entered from the archives. */
    public static Minutes historical() {
        Minutes draft = Minutes.open(meeting(3, "agenda-published", agenda(), true), agenda(), BEFORE)
                .minutes();
        Minutes written = after(draft, new RecordItem("item-2", null, content("schools")));
        Minutes attended = after(written, new RecordAttendance(attendance()));
        return after(after(after(attended, new Circulate()), new Approve(CHAIR)), new Publish());
    }

    public static Minutes after(Minutes minutes, MinutesCommand command) {
        return switch (minutes.decide(command, RULES, AFTER)) {
            case Outcome.Accepted accepted -> accepted.minutes();
            case Outcome.Unchanged _, Outcome.Refused _ -> throw new AssertionError(command + " was not accepted");
        };
    }
}
