package org.moothall.minutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.moothall.http.Role.CLERK;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.minutes.Api;
import org.moothall.minutes.RealService;
import org.moothall.minutes.importing.ImportDesk;
import org.moothall.minutes.importing.files.AnyFormat;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/**
 * An archive of a council's pages in every format is read to its end though whoever reads it is killed half-way. With
 * {@code -Dmoothall.bulk.pages=5000} it is as large as a council's, and says how long it took.
 */
@RealService
class BulkArchiveIT {
    private static final int PAGES = Integer.getInteger("moothall.bulk.pages", 120);

    /** One in so many is broken, as some of every archive are. */
    private static final int BROKEN_EACH = 50;

    private static final Duration AHEAD = Duration.ofSeconds(3);
    private static final Duration LEASE = Duration.ofSeconds(2);

    @LocalServerPort
    private int port;

    @Autowired
    private Batches batches;

    @Autowired
    private ImportDesk imports;

    @Autowired
    private MongoTemplate mongo;

    @TempDir
    private Path folder;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void isReadToItsEndThoughItsReaderIsKilledHalfWay() throws IOException {
        long before = mongo.getCollection("imports").countDocuments();
        String id = "bulk-" + UUID.randomUUID();
        Path zip = archive();
        // The clock of the one that will be killed is ahead, so that it is the first; its lease is soon over.
        Clock ahead = Clock.offset(Clock.systemUTC(), AHEAD);
        Instant begun = Instant.now();
        batches.open(Batch.opened(id, "pages.zip", PAGES, null, ahead.instant()), zip);
        AtomicInteger left = new AtomicInteger(PAGES / 2);
        BatchWorker killed =
                new BatchWorker(batches, imports, new ArchiveRules(20_000, 5 << 20, LEASE), "to-be-killed", ahead);

        assertThatThrownBy(() -> killed.workOne(() -> {
                    if (left.getAndDecrement() == 0) {
                        throw new IllegalStateException("killed");
                    }
                    return true;
                }))
                .hasMessage("killed");
        Instant died = Instant.now();
        List<Integer> progress = new ArrayList<>();
        await().atMost(Duration.ofMinutes(20))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    JsonNode now = report(id);
                    progress.add(now.path("read").asInt() + now.path("failed").asInt());
                    return now.path("status").asString().equals("done");
                });
        Instant ended = Instant.now();

        JsonNode report = report(id);
        int broken = PAGES / BROKEN_EACH;
        assertThat(report.path("total").asInt()).isEqualTo(PAGES);
        assertThat(report.path("failed").asInt()).isEqualTo(broken);
        assertThat(report.path("read").asInt()).isEqualTo(PAGES - broken);
        assertThat(report.at("/found/decisions").asInt()).isEqualTo(PAGES - broken);
        assertThat(report.at("/found/actions").asInt()).isEqualTo(PAGES - broken);
        assertThat(report.at("/found/failures/damaged").asInt()).isEqualTo(broken);
        assertThat(progress).isSorted();
        assertThat(batches.files(id, FilesAsked.ALL, null, PAGES + 1))
                .hasSize(PAGES)
                .filteredOn(file -> !file.hasFailed())
                .extracting(BatchFile::importId)
                .doesNotHaveDuplicates();
        assertThat(mongo.getCollection("imports").countDocuments() - before).isEqualTo(PAGES - broken);
        assertThat(mongo.getCollection("importBatchFiles").countDocuments(new Document("file.batchId", id)))
                .isEqualTo(PAGES);
        IO.println("%d pages: killed after %s, taken up and ended %s later; %s"
                .formatted(PAGES, Duration.between(begun, died), Duration.between(died, ended), report));
    }

    private JsonNode report(String id) {
        return api.get("/api/minutes/imports/batches/" + id, CLERK).json();
    }

    private Path archive() throws IOException {
        Path file = folder.resolve("pages.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < PAGES; i++) {
                zip.putNextEntry(new ZipEntry("%d/page-%d".formatted(2000 + i % 27, i)));
                zip.write(page(i));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static byte[] page(int number) {
        if (number % BROKEN_EACH == BROKEN_EACH - 1) {
            return "%PDF-1.4 and nothing else".getBytes(UTF_8);
        }
        String text = """
                Agenda item

                Road %1$d

                Minutes:

                The Head of Highways introduced the report.

                (a) Speeds had fallen on Road %1$d.
                (b) The Head of Highways agreed to send members the figures for Road %1$d.

                RESOLVED: that report %1$d be noted.
                """.formatted(number);
        return switch (number % 4) {
            case 0 -> text.getBytes(UTF_8);
            case 1 ->
                text.lines()
                        .reduce("<html><body>", (page, line) -> page + "<p>" + line + "</p>")
                        .getBytes(UTF_8);
            case 2 -> AnyFormat.docx(text);
            default -> AnyFormat.pdf(text);
        };
    }
}
