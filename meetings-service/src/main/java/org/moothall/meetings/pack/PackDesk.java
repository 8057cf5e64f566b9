package org.moothall.meetings.pack;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.moothall.meetings.agenda.Agenda;
import org.moothall.meetings.agenda.Audience;
import org.moothall.meetings.meeting.Meeting;
import org.moothall.meetings.meeting.MeetingId;
import org.moothall.meetings.meeting.Meetings;
import org.moothall.meetings.pack.Packs.OpenPack;

/** Gives out packs: to each reader what they may see of the agenda, and the same to all who may see the same. */
public final class PackDesk {
    private static final Duration STILL_TO_COME = Duration.ofDays(1);

    private final Meetings meetings;
    private final Packs packs;
    private final InstantSource clock;

    public PackDesk(Meetings meetings, Packs packs, InstantSource clock) {
        this.meetings = meetings;
        this.packs = packs;
        this.clock = clock;
    }

    /**
     * What a reader's pack is made of; empty where there is none for them.
     *
     * @param withExempt whether exempt papers are wanted, which members and those who prepare the meeting may read
     */
    public Optional<PackSheet> sheet(MeetingId id, Audience reader, boolean withExempt) {
        return meetings.find(id).flatMap(meeting -> sheet(meeting, reader, withExempt));
    }

    private static Optional<PackSheet> sheet(Meeting meeting, Audience reader, boolean withExempt) {
        if (withExempt && reader == Audience.PUBLIC) {
            return Optional.empty();
        }
        return reader.view(meeting.agenda())
                .map(agenda -> PackSheet.of(
                        meeting, circulation(agenda, withExempt), withExempt ? agenda : agenda.forThePublic()));
    }

    private static Circulation circulation(Agenda agenda, boolean withExempt) {
        if (withExempt) {
            return Circulation.PRIVATE;
        }
        return agenda.isPublished() ? Circulation.PUBLIC : Circulation.DRAFT;
    }

    /**
     * What is known of a pack without waiting for it. That of a meeting to come is made as soon as somebody looks; the many
     * of the past wait until one is asked for.
     */
    public Optional<Pack> made(PackSheet sheet) {
        Optional<Pack> pack = packs.made(sheet);
        if (pack.isEmpty() && sheet.startsAt().isAfter(clock.instant().minus(STILL_TO_COME))) {
            packs.begin(sheet);
        }
        return pack;
    }

    public Optional<OpenPack> open(PackSheet sheet) throws IOException {
        return packs.open(sheet);
    }
}
