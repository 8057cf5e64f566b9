package org.moothall.minutes.importing;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.importing.ImportAnswer.AlreadyMinuted;
import org.moothall.minutes.importing.ImportAnswer.MinutesClosed;
import org.moothall.minutes.importing.ImportAnswer.Taken;
import org.moothall.minutes.importing.ImportAnswer.TooLarge;
import org.moothall.minutes.importing.ImportAnswer.UnknownItem;
import org.moothall.minutes.importing.ImportAnswer.UnknownMinutes;
import org.moothall.minutes.minutes.Answer;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.Filed;
import org.moothall.minutes.minutes.MinutesCommand.FillItem;
import org.moothall.minutes.minutes.MinutesDesk;
import org.moothall.minutes.minutes.MinutesRefusal;

/** Takes pages in: reads them, keeps them, and proposes what was found where the page is meant for a minute item. */
public final class ImportDesk {
    /** A document of the store has at most 16 MiB; a page is in it three times: as text, as blocks, as minutes. */
    private static final long ROOM = 15_000_000;

    private static final long COPIES = 3;
    private static final long FRAME_OF_A_BLOCK = 120;

    private final PageReader reader;
    private final Imports imports;
    private final MinutesDesk minutes;
    private final Supplier<String> ids;
    private final InstantSource clock;

    public ImportDesk(
            PageReader reader, Imports imports, MinutesDesk minutes, Supplier<String> ids, InstantSource clock) {
        this.reader = reader;
        this.imports = imports;
        this.minutes = minutes;
        this.ids = ids;
        this.clock = clock;
    }

    public ImportAnswer takeText(String text, @Nullable Target target) {
        return take(reader.readText(text), text, target);
    }

    public ImportAnswer takeHtml(String html, @Nullable Target target) {
        ImportedPage page = reader.readHtml(html);
        String visible = page.blocks().stream()
                .map(block -> (block.marker() + " " + block.text()).strip())
                .collect(Collectors.joining("\n"));
        return take(page, visible, target);
    }

    public Optional<KeptImport> find(String importId) {
        return imports.find(importId);
    }

    private ImportAnswer take(ImportedPage page, String original, @Nullable Target target) {
        if (weight(page, original) > ROOM) {
            return new TooLarge();
        }
        if (target == null) {
            return new Taken(keep(page, original));
        }
        Optional<Filed> filed = minutes.find(target.meetingId(), Audience.CLERKS);
        if (filed.isEmpty()) {
            return new UnknownMinutes(target.meetingId());
        }
        if (filed.get().minutes().item(target.itemId()).isEmpty()) {
            return new UnknownItem(target.itemId());
        }
        KeptImport kept = keep(page, original);
        FillItem fill = new FillItem(target.itemId(), kept.id(), Proposal.of(page), target.replace());
        return answer(kept, minutes.handle(target.meetingId(), OptionalLong.empty(), fill));
    }

    private KeptImport keep(ImportedPage page, String original) {
        KeptImport kept = new KeptImport(ids.get(), page, original, clock.instant());
        imports.keep(kept);
        return kept;
    }

    private static ImportAnswer answer(KeptImport kept, Answer answer) {
        return switch (answer) {
            case Answer.Done _ -> new Taken(kept);
            case Answer.NoSuchMinutes(String meetingId) -> new UnknownMinutes(meetingId);
            case Answer.Refused(MinutesRefusal.UnknownItem(String itemId)) -> new UnknownItem(itemId);
            case Answer.Refused(MinutesRefusal.ItemAlreadyMinuted(String itemId)) ->
                new AlreadyMinuted(kept.id(), itemId);
            case Answer.Refused(MinutesRefusal.AlreadyApproved()) -> new MinutesClosed(kept.id());
            case Answer.Refused _, Answer.Stale _ ->
                throw new IllegalStateException("Import %s was answered %s".formatted(kept.id(), answer));
        };
    }

    private static long weight(ImportedPage page, String original) {
        return COPIES * original.getBytes(StandardCharsets.UTF_8).length
                + FRAME_OF_A_BLOCK * page.blocks().size();
    }
}
