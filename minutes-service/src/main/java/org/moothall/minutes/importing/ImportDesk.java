package org.moothall.minutes.importing;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.importing.ImportAnswer.NotProposed;
import org.moothall.minutes.importing.ImportAnswer.Taken;
import org.moothall.minutes.importing.ImportAnswer.TooLarge;
import org.moothall.minutes.importing.ImportAnswer.UnknownImport;
import org.moothall.minutes.importing.ImportAnswer.UnknownItem;
import org.moothall.minutes.importing.ImportAnswer.UnknownMinutes;
import org.moothall.minutes.importing.ImportAnswer.UnknownPart;
import org.moothall.minutes.importing.ImportAnswer.Unread;
import org.moothall.minutes.minutes.Answer;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.Filed;
import org.moothall.minutes.minutes.MinutesCommand.FillItem;
import org.moothall.minutes.minutes.MinutesDesk;
import org.moothall.minutes.minutes.MinutesRefusal;

/** Takes pages in: reads them, keeps them, and proposes what was found where the page is meant for a minute item. */
public final class ImportDesk {
    /** A document of the store has at most 16 MiB; a page is in it twice, as blocks and as what they are, and columns once more. */
    private static final long ROOM = 15_000_000;

    private static final int COPIES = 2;
    private static final long FRAME_OF_A_BLOCK = 120;
    private static final int FRAME_OF_A_CELL = 12;

    private final Formats formats;
    private final PageReader reader;
    private final Imports imports;
    private final MinutesDesk minutes;
    private final Supplier<String> ids;
    private final InstantSource clock;

    public ImportDesk(
            Formats formats,
            PageReader reader,
            Imports imports,
            MinutesDesk minutes,
            Supplier<String> ids,
            InstantSource clock) {
        this.formats = formats;
        this.reader = reader;
        this.imports = imports;
        this.minutes = minutes;
        this.ids = ids;
        this.clock = clock;
    }

    public ImportAnswer take(Manuscript original, @Nullable Target target) {
        return switch (formats.read(original)) {
            case Reading.Unreadable why -> new Unread(why);
            case Reading.Read read -> take(read, original, target);
        };
    }

    public Optional<KeptImport> find(String importId) {
        return imports.find(importId);
    }

    public List<ListedImport> list(@Nullable String afterKey, int limit) {
        return imports.list(afterKey, limit);
    }

    public Optional<Manuscript> original(String importId) {
        return imports.original(importId);
    }

    /**
     * Reads a file of an archive under an id that its sender gives it: an import of that id stays as it is. A file that makes the
     * reader fail is not read, rather than keeping the others waiting.
     */
    public ImportAnswer takeAs(String importId, String batchId, Manuscript original) {
        Reading reading;
        KeptImport found;
        try {
            reading = formats.read(original);
            found = reading instanceof Reading.Read read ? found(importId, read, true, batchId) : null;
        } catch (RuntimeException | StackOverflowError fault) {
            return new Unread(new Reading.Unreadable(
                    Reading.Reason.FAULT,
                    "Reading it failed: " + fault.getClass().getSimpleName()));
        }
        return switch (reading) {
            case Reading.Unreadable why -> new Unread(why);
            case Reading.Read _ when found == null -> new TooLarge();
            case Reading.Read _ -> new Taken(keep(found, original));
        };
    }

    /** Takes the minutes of a whole meeting apart and keeps them; nothing is put into an item until a person places it. */
    public ImportAnswer takeWhole(Manuscript original, String meetingId) {
        return switch (formats.read(original)) {
            case Reading.Unreadable why -> new Unread(why);
            case Reading.Read read ->
                minutes.find(meetingId, Audience.CLERKS)
                        .map(filed -> takeWhole(read, original, filed))
                        .orElseGet(() -> new UnknownMinutes(meetingId));
        };
    }

    /** Proposes in an item of minutes what was read before, of whole minutes one item of them. */
    public ImportAnswer place(String importId, @Nullable Integer item, Target target) {
        Optional<KeptImport> kept = imports.find(importId);
        if (kept.isEmpty()) {
            return new UnknownImport(importId);
        }
        return kept.get()
                .part(item)
                .map(page -> fill(kept.get(), page, target))
                .orElseGet(() -> new UnknownPart(importId, item == null ? 0 : item));
    }

    private ImportAnswer takeWhole(Reading.Read read, Manuscript original, Filed filed) {
        WholeMinutes whole = new AgendaMatch(filed.minutes().items()).match(MinutesReader.read(read));
        return weight(whole) > ROOM
                ? new TooLarge()
                : new Taken(keep(
                        new KeptImport(
                                ids.get(),
                                whole.opening(),
                                whole,
                                read.mediaType(),
                                clock.instant(),
                                filed.minutes().id(),
                                null),
                        original));
    }

    private ImportAnswer take(Reading.Read read, Manuscript original, @Nullable Target target) {
        KeptImport found = found(ids.get(), read, target == null, null);
        if (found == null) {
            return new TooLarge();
        }
        if (target == null) {
            return new Taken(keep(found, original));
        }
        Optional<Filed> filed = minutes.find(target.meetingId(), Audience.CLERKS);
        if (filed.isEmpty()) {
            return new UnknownMinutes(target.meetingId());
        }
        if (filed.get().minutes().item(target.itemId()).isEmpty()) {
            return new UnknownItem(target.itemId());
        }
        return fill(keep(found, original), found.page(), target);
    }

    /** The page and, where it may have several items, those beside it if there is room for both; nothing where it is too large. */
    private @Nullable KeptImport found(String id, Reading.Read read, boolean severalItems, @Nullable String batchId) {
        ImportedPage page = reader.read(read);
        if (weight(page) > ROOM) {
            return null;
        }
        WholeMinutes whole = severalItems
                ? MinutesReader.ifSeveral(read)
                        .filter(items -> weight(page) + weight(items) <= ROOM)
                        .orElse(null)
                : null;
        return new KeptImport(id, page, whole, read.mediaType(), clock.instant(), null, batchId);
    }

    private ImportAnswer fill(KeptImport kept, ImportedPage page, Target target) {
        FillItem fill = new FillItem(target.itemId(), kept.id(), Proposal.of(page), target.replace());
        return answer(kept, minutes.handle(target.meetingId(), OptionalLong.empty(), fill));
    }

    private KeptImport keep(KeptImport found, Manuscript original) {
        imports.keep(found, original);
        return found;
    }

    private static ImportAnswer answer(KeptImport kept, Answer answer) {
        return switch (answer) {
            case Answer.Done _ -> new Taken(kept);
            case Answer.NoSuchMinutes(String meetingId) -> new UnknownMinutes(meetingId);
            case Answer.Refused(MinutesRefusal.UnknownItem(String itemId)) -> new UnknownItem(itemId);
            case Answer.Refused _, Answer.Stale _, Answer.Busy _ -> new NotProposed(kept.id(), answer);
        };
    }

    private static long weight(WholeMinutes whole) {
        long weight = weight(whole.opening());
        for (FoundItem item : whole.items()) {
            weight += weight(item.page());
        }
        return weight;
    }

    private static long weight(ImportedPage page) {
        long bytes = 0;
        for (Block block : page.blocks()) {
            int copies = COPIES + (block.cells().isEmpty() ? 0 : 1);
            long frames =
                    FRAME_OF_A_BLOCK + (long) FRAME_OF_A_CELL * block.cells().size();
            bytes += (long) copies * block.text().getBytes(StandardCharsets.UTF_8).length + frames;
        }
        return bytes;
    }
}
