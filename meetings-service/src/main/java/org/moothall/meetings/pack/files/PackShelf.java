package org.moothall.meetings.pack.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future.State;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.moothall.meetings.meeting.MeetingId;
import org.moothall.meetings.pack.Circulation;
import org.moothall.meetings.pack.Pack;
import org.moothall.meetings.pack.PackSheet;
import org.moothall.meetings.pack.Packs;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Keeps the packs that were asked for last, in files that only this process reads. All who ask for the same pack wait for
 * the same making of it, each for no longer than they should; it goes on for the next.
 */
@Component
@EnableConfigurationProperties(PackLimits.class)
final class PackShelf implements Packs, DisposableBean {
    private final PdfBinding binding;
    private final PackLimits limits;

    /** Those asked for last are last. Guarded by this. */
    private final Map<Edition, FutureTask<Shelved>> shelf = new LinkedHashMap<>(16, 0.75f, true);

    PackShelf(PdfBinding binding, PackLimits limits) {
        this.binding = binding;
        this.limits = limits;
    }

    /** As long as none of these changes, neither does the pack. */
    private record Edition(MeetingId meeting, long version, Circulation circulation) {

        static Edition of(PackSheet sheet) {
            return new Edition(sheet.meeting(), sheet.version(), sheet.circulation());
        }

        boolean isBefore(Edition newer) {
            return meeting.equals(newer.meeting) && version < newer.version;
        }
    }

    private record Shelved(Pack pack, Path file) {}

    @Override
    public synchronized Optional<Pack> made(PackSheet sheet) {
        return Optional.ofNullable(shelf.get(Edition.of(sheet)))
                .filter(task -> task.state() == State.SUCCESS)
                .map(task -> task.resultNow().pack());
    }

    @Override
    public void begin(PackSheet sheet) {
        begun(sheet);
    }

    @Override
    public Optional<OpenPack> open(PackSheet sheet) throws IOException {
        Optional<FutureTask<Shelved>> task = begun(sheet);
        Optional<Shelved> made = task.isEmpty() ? Optional.empty() : awaited(task.get());
        if (made.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new OpenPack(
                    made.get().pack(), Files.newInputStream(made.get().file())));
        } catch (NoSuchFileException clearedAway) {
            remove(Edition.of(sheet));
            return Optional.empty();
        }
    }

    private synchronized Optional<FutureTask<Shelved>> begun(PackSheet sheet) {
        FutureTask<Shelved> known = shelf.get(Edition.of(sheet));
        if (known != null) {
            return Optional.of(known);
        }
        if (shelf.values().stream().filter(task -> !task.isDone()).count() >= limits.atOnce()) {
            return Optional.empty();
        }
        FutureTask<Shelved> task = new FutureTask<>(() -> bound(sheet));
        shelf.put(Edition.of(sheet), task);
        Thread.ofPlatform().name("pack").daemon().start(() -> {
            task.run();
            tidy(Edition.of(sheet), task);
        });
        return Optional.of(task);
    }

    private Shelved bound(PackSheet sheet) throws IOException {
        Path file = Files.createTempFile("moothall-pack-", ".pdf");
        try {
            return new Shelved(binding.bind(sheet, file), file);
        } catch (IOException | RuntimeException | Error e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private Optional<Shelved> awaited(FutureTask<Shelved> task) throws IOException {
        try {
            return Optional.of(task.get(limits.patience().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failed -> throw failed;
                case IOException failed -> throw failed;
                case null, default -> throw new IllegalStateException("A pack could not be made", e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The making of a pack was interrupted", e);
        }
    }

    /** A making that failed is tried anew for the next who asks. What is older, or too much, goes. */
    private synchronized void tidy(Edition edition, FutureTask<Shelved> task) {
        if (task.state() == State.FAILED) {
            shelf.remove(edition);
            return;
        }
        List<Edition> eldest = shelf.entrySet().stream()
                .filter(entry -> entry.getValue().state() == State.SUCCESS)
                .map(Map.Entry::getKey)
                .filter(other -> !other.equals(edition))
                .toList();
        eldest.stream().filter(other -> other.isBefore(edition)).forEach(this::remove);
        eldest.stream()
                .takeWhile(_ -> size() > limits.kept().toBytes())
                .filter(shelf::containsKey)
                .forEach(this::remove);
    }

    private long size() {
        return shelf.values().stream()
                .filter(task -> task.state() == State.SUCCESS)
                .mapToLong(task -> task.resultNow().pack().size())
                .sum();
    }

    private synchronized void remove(Edition edition) {
        FutureTask<Shelved> removed = shelf.remove(edition);
        if (removed == null || removed.state() != State.SUCCESS) {
            return;
        }
        try {
            // Whoever reads it just now goes on reading.
            Files.deleteIfExists(removed.resultNow().file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void destroy() {
        List.copyOf(shelf.keySet()).forEach(this::remove);
    }
}
