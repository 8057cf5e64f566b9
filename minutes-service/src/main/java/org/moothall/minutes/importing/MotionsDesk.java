package org.moothall.minutes.importing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.minutes.Answer;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.Filed;
import org.moothall.minutes.minutes.InTheRoom;
import org.moothall.minutes.minutes.MinuteItem;
import org.moothall.minutes.minutes.MinutesCommand.RecordMotions;
import org.moothall.minutes.minutes.MinutesDesk;
import org.moothall.minutes.minutes.Person;

/** Writes into the draft what an import tells of motions and votes, once a person says that it is to be so. */
public final class MotionsDesk {
    private final Imports imports;
    private final MinutesDesk minutes;

    public MotionsDesk(Imports imports, MinutesDesk minutes) {
        this.imports = imports;
        this.minutes = minutes;
    }

    public MotionsAnswer accept(String importId, @Nullable Integer part, Target target, Person by) {
        Optional<KeptImport> kept = imports.find(importId);
        if (kept.isEmpty()) {
            return new MotionsAnswer.UnknownImport(importId);
        }
        return kept.get()
                .part(part)
                .map(page -> accept(page, target, by))
                .orElseGet(() -> new MotionsAnswer.UnknownPart(importId, part == null ? 0 : part));
    }

    /** Of the page itself, whatever import it is of. */
    public MotionsAnswer accept(ImportedPage page, Target target, Person by) {
        Optional<Filed> filed = minutes.find(target.meetingId(), Audience.CLERKS);
        if (filed.isEmpty()) {
            return new MotionsAnswer.NotTaken(new Answer.NoSuchMinutes(target.meetingId()));
        }
        return filed.get()
                .minutes()
                .item(target.itemId())
                .map(item -> accept(page, filed.get(), item, target, by))
                .orElseGet(() -> new MotionsAnswer.UnknownItem(target.itemId()));
    }

    private MotionsAnswer accept(ImportedPage page, Filed filed, MinuteItem item, Target target, Person by) {
        if (!item.proceedings().motions().isEmpty() && !target.replace()) {
            return new MotionsAnswer.AlreadyMoved(item.itemId());
        }
        MotionsRead.Result read = MotionsRead.in(page, InTheRoom.during(filed.minutes(), item));
        if (read.motions().isEmpty()) {
            return new MotionsAnswer.Recorded(filed.version(), List.of(), read.warnings());
        }
        RecordMotions record = new RecordMotions(item.itemId(), null, read.motions());
        Answer answer = minutes.handle(filed.minutes().id(), OptionalLong.of(filed.version()), record, by);
        return answer instanceof Answer.Done(Filed after)
                ? new MotionsAnswer.Recorded(after.version(), read.motions(), read.warnings())
                : new MotionsAnswer.NotTaken(answer);
    }
}
