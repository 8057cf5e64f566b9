package org.moothall.minutes.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.importing.ImportAnswer;
import org.moothall.minutes.importing.ImportDesk;
import org.moothall.minutes.importing.ImportedPage;
import org.moothall.minutes.importing.KeptImport;
import org.moothall.minutes.importing.Manuscript;

/**
 * Reads archives, one file at a time. Each file's import has an id that follows from the archive and the file's place in it,
 * and each file that is done with is noted: whoever goes on after a crash, here or in another replica, leaves those out, and
 * the file that was being read becomes the same import again. The lease saves work; correctness does not rest on it.
 */
public final class BatchWorker {
    private static final int FILES_BETWEEN_WORDS = 20;

    private static final Pattern HTML = Pattern.compile("(?i)\\.x?html?$");

    private final Batches batches;
    private final ImportDesk imports;
    private final ArchiveRules rules;
    private final String holder;
    private final InstantSource clock;

    public BatchWorker(Batches batches, ImportDesk imports, ArchiveRules rules, String holder, InstantSource clock) {
        this.batches = batches;
        this.imports = imports;
        this.rules = rules;
        this.holder = holder;
        this.clock = clock;
    }

    /** Reads one archive to its end, or until it is told to stop; false where none waits. */
    public boolean workOne(BooleanSupplier goingOn) {
        Instant now = clock.instant();
        Optional<Batch> claimed = batches.claim(holder, now, now.plus(rules.lease()));
        claimed.ifPresent(batch -> read(batch, goingOn));
        return claimed.isPresent();
    }

    private void read(Batch batch, BooleanSupplier goingOn) {
        try {
            Path local = Files.createTempFile("moothall-archive-", ".zip");
            try {
                batches.fetch(batch.id(), local);
                try (Archive archive = Archive.open(local)) {
                    read(batch, archive, goingOn);
                }
            } finally {
                Files.deleteIfExists(local);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Batch batch, Archive archive, BooleanSupplier goingOn) {
        Batches.Noted noted = batches.noted(batch.id());
        int read = noted.read().size();
        int failed = noted.failed().size();
        Instant lastWord = clock.instant();
        for (int number = 0; number < archive.size(); number++) {
            if (noted.has(number)) {
                continue;
            }
            if (!goingOn.getAsBoolean()) {
                // Given back at once: another worker need not wait for the end of the lease.
                batches.progress(batch.id(), holder, read, failed, clock.instant());
                return;
            }
            BatchFile file = read(batch, archive, number);
            batches.note(file);
            read += file.hasFailed() ? 0 : 1;
            failed += file.hasFailed() ? 1 : 0;
            Instant now = clock.instant();
            boolean due = (read + failed) % FILES_BETWEEN_WORDS == 0
                    || now.isAfter(lastWord.plus(rules.lease().dividedBy(4)));
            if (due && !batches.progress(batch.id(), holder, read, failed, now.plus(rules.lease()))) {
                return;
            }
            lastWord = due ? now : lastWord;
        }
        Instant now = clock.instant();
        if (batches.progress(batch.id(), holder, read, failed, now.plus(rules.lease()))) {
            batches.end(batch.id(), Batch.Status.DONE, now);
        }
    }

    private BatchFile read(Batch batch, Archive archive, int number) {
        String name = archive.name(number);
        Optional<byte[]> content;
        try {
            content = archive.read(number, rules.maxFileBytes());
        } catch (IOException broken) {
            return failed(batch, number, name, "damaged", "It cannot be unpacked.");
        }
        if (content.isEmpty()) {
            return failed(
                    batch,
                    number,
                    name,
                    "too-large",
                    "At most %d kB are taken.".formatted(rules.maxFileBytes() / 1024));
        }
        Charset charset = batch.charset() == null ? null : Charset.forName(batch.charset());
        String id = idOf(batch, number);
        return switch (imports.takeAs(id, batch.id(), new Manuscript(content.get(), mediaType(name), charset))) {
            case ImportAnswer.Taken(KeptImport kept) -> taken(batch, number, name, kept);
            case ImportAnswer.Unread(var why) ->
                failed(
                        batch,
                        number,
                        name,
                        why.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        why.detail());
            case ImportAnswer.TooLarge() ->
                failed(batch, number, name, "too-large", "It has more lines than can be kept.");
            case ImportAnswer other -> throw new IllegalStateException("A file for no item was answered " + other);
        };
    }

    /** What the name says where content may not tell: a part of a page has no head that is one of HTML. All else content tells. */
    private static @Nullable String mediaType(String name) {
        return HTML.matcher(name).find() ? "text/html" : null;
    }

    private static String idOf(Batch batch, int number) {
        return UUID.nameUUIDFromBytes((batch.id() + "/" + number).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static BatchFile taken(Batch batch, int number, String name, KeptImport kept) {
        ImportedPage page = kept.page();
        return new BatchFile(
                batch.id(),
                number,
                name,
                kept.id(),
                page.title(),
                page.points().size(),
                page.decisions().size(),
                page.votes().size(),
                page.actions().size(),
                page.toLookAt(),
                page.warnings().stream()
                        .map(warning -> warning.code().word())
                        .distinct()
                        .toList(),
                null,
                null);
    }

    private static BatchFile failed(Batch batch, int number, String name, String reason, String detail) {
        return new BatchFile(batch.id(), number, name, null, null, 0, 0, 0, 0, 0, List.of(), reason, detail);
    }
}
