package org.moothall.meetings.pack.files;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.meetings.document.UnpackingLimit;
import org.moothall.meetings.document.files.Papers;
import org.moothall.meetings.pack.Circulation;
import org.moothall.meetings.pack.PackSheet;
import org.moothall.meetings.pack.Packs.OpenPack;
import org.springframework.util.unit.DataSize;

class PackShelfTest {
    private final Bindery bindery = new Bindery();
    private final AtomicInteger makings = new AtomicInteger();
    private final CountDownLatch free = new CountDownLatch(1);
    private PackShelf shelf = shelf(Bindery.LIMITS, _ -> makings.incrementAndGet());

    @BeforeEach
    void onePaper() throws IOException {
        bindery.item("Libraries", Papers.pdf("Libraries."));
    }

    @AfterEach
    void clear() {
        free.countDown();
        shelf.destroy();
    }

    @Test
    void makesOnceWhatManyAskForAtOnce() throws Exception {
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<byte[]> reading = () -> content(sheet(7));
            List<Future<byte[]>> read =
                    readers.invokeAll(Stream.generate(() -> reading).limit(20).toList());

            for (Future<byte[]> each : read) {
                assertThat(each.get()).startsWith("%PDF-".getBytes(US_ASCII));
            }
        }
        assertThat(makings).hasValue(1);
    }

    @Test
    void beginsWithoutKeepingAnybodyWaiting() {
        shelf = shelf(Bindery.LIMITS, _ -> waitUntilFree());
        assertThat(shelf.made(sheet(7))).isEmpty();

        shelf.begin(sheet(7));

        assertThat(shelf.made(sheet(7))).isEmpty();
        free.countDown();

        await().untilAsserted(() -> assertThat(shelf.made(sheet(7))).isPresent());
    }

    @Test
    void nobodyWaitsForLongerThanTheyShouldAndTheMakingGoesOn() throws IOException {
        shelf = shelf(new PackLimits(2000, Duration.ofMillis(20), 1, DataSize.ofMegabytes(1)), _ -> waitUntilFree());

        assertThat(shelf.open(sheet(7))).isEmpty();
        assertThat(shelf.open(sheet(8))).as("one at once").isEmpty();
        free.countDown();

        await().untilAsserted(() -> assertThat(shelf.made(sheet(7))).isPresent());
        assertThat(content(sheet(7))).isNotEmpty();
    }

    @Test
    void whatChangedIsMadeAnewAndWhatItReplacesGoes() throws IOException {
        content(sheet(7));
        content(sheet(8));
        awaitGone(sheet(7), 2);

        content(sheet(8));

        assertThat(makings).hasValue(3);
    }

    @Test
    void keepsWhatWasAskedForLastWithinItsRoom() throws IOException {
        long size = content(sheet(7)).length;
        shelf.destroy();
        makings.set(0);
        shelf = shelf(
                new PackLimits(2000, Duration.ofSeconds(30), 2, DataSize.ofBytes(size + 100)),
                _ -> makings.incrementAndGet());
        content(bindery.sheet(7, Circulation.PUBLIC));

        content(bindery.sheet(7, Circulation.PRIVATE));

        awaitGone(sheet(7), 2);
    }

    @Test
    void aMakingThatFailedIsTriedAgainForTheNextWhoAsks() throws IOException {
        shelf = shelf(Bindery.LIMITS, _ -> {
            if (makings.incrementAndGet() == 1) {
                throw new IllegalStateException("the store is away");
            }
        });

        assertThatThrownBy(() -> shelf.open(sheet(7))).hasMessage("the store is away");

        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(content(sheet(7))).isNotEmpty());
    }

    /** It is tidied up after the pack was given out, so a while later it has to be made once more. */
    private void awaitGone(PackSheet sheet, int makingsBefore) {
        await().untilAsserted(() -> {
            assertThat(content(sheet)).isNotEmpty();
            assertThat(makings).hasValue(makingsBefore + 1);
        });
    }

    private PackSheet sheet(long version) {
        return bindery.sheet(version, Circulation.PUBLIC);
    }

    private PackShelf shelf(PackLimits limits, UnpackingLimit unpacking) {
        return new PackShelf(bindery.binding(limits, unpacking), limits);
    }

    private byte[] content(PackSheet sheet) throws IOException {
        Optional<OpenPack> open = shelf.open(sheet);
        assertThat(open).isPresent();
        try (var content = open.get().content()) {
            return content.readAllBytes();
        }
    }

    private void waitUntilFree() {
        try {
            free.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
