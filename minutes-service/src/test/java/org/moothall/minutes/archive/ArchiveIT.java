package org.moothall.minutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.moothall.http.Role.CLERK;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.minutes.Api;
import org.moothall.minutes.Api.Reply;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.moothall.minutes.importing.ImportDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

@RealService
class ArchiveIT {
    private static final int PAGES = 300;
    private static final String BOUNDARY = "boundary-of-a-form";

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
    void readsAZipInTheBackgroundAndReportsOnEachFile() {
        Map<String, byte[]> files = pages(PAGES);
        files.put("broken/scan.pdf", "%PDF-1.4 nothing".getBytes(UTF_8));
        files.put("broken/western.txt", "caf\u00e9".getBytes(Charset.forName("windows-1252")));
        files.put("__MACOSX/ignored", new byte[] {1});

        Reply opened = upload("", zip(files));

        assertThat(opened.status()).as(opened.text()).isEqualTo(202);
        String batch = opened.header("Location");
        await().atMost(Duration.ofMinutes(2))
                .until(() -> read(batch).path("status").asString().equals("done"));
        JsonNode done = read(batch);
        assertThat(done.path("total").asInt()).isEqualTo(PAGES + 2);
        assertThat(done.path("read").asInt()).isEqualTo(PAGES);
        assertThat(done.path("failed").asInt()).isEqualTo(2);
        assertThat(done.at("/found/decisions").asInt()).isEqualTo(PAGES);
        assertThat(done.at("/found/failures/undecodable").asInt()).isEqualTo(1);
        JsonNode failures = api.get(batch + "/files?failed=true", CLERK).json().path("items");
        assertThat(failures).hasSize(2);
        assertThat(failures.get(0).path("name").asString()).isEqualTo("broken/scan.pdf");
        assertThat(failures.get(0).path("failure").asString()).isEqualTo("damaged");
        assertThat(numbers(batch)).hasSize(PAGES + 2);
    }

    @Test
    void tellsWhichPagesWantALookAndWhatWasVotedOn() {
        byte[] plain = page(1);
        byte[] doubtful = ("Agenda item\n\nPlay area\n\nMinutes:\n\nThe swings had been painted.\n\n"
                        + "The motion was carried by 6 votes to 2.\n\n"
                        + "The Clerk has it in hand to get three prices before the June meeting.\n")
                .getBytes(UTF_8);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.txt", plain);
        files.put("b.txt", doubtful);
        String batch = upload("", zip(files)).header("Location");
        await().until(() -> read(batch).path("status").asString().equals("done"));

        JsonNode found = read(batch).path("found");
        assertThat(found.path("votes").asInt()).isEqualTo(1);
        assertThat(found.path("toLookAt").asInt()).isEqualTo(1);
        assertThat(found.path("filesToLookAt").asInt()).isEqualTo(1);
        JsonNode wanting = api.get(batch + "/files?toLookAt=true", CLERK).json().path("items");
        assertThat(wanting).hasSize(1);
        assertThat(wanting.get(0).path("name").asString()).isEqualTo("b.txt");
        assertThat(wanting.get(0).path("toLookAt").asInt()).isEqualTo(1);
    }

    @Test
    void readsAPartOfAPageAsHtmlWhereItsNameSaysSo() {
        byte[] part = ("<main><h1>Lamps on the towpath</h1><p>Minutes:</p><ul><li>It was dark.</li></ul>"
                        + "<p>RESOLVED: that the report be noted.</p></main>")
                .getBytes(UTF_8);
        String batch = upload("", zip(Map.of("2026/Lamps.HTML", part))).header("Location");
        await().until(() -> read(batch).path("status").asString().equals("done"));

        JsonNode file = api.get(batch + "/files", CLERK).json().at("/items/0");
        assertThat(file.path("title").asString()).isEqualTo("Lamps on the towpath");
        assertThat(file.path("points").asInt()).isEqualTo(1);
    }

    @Test
    void readsTheReportOfAnArchiveOfBeforeItTookCountOfLooks() {
        String batch = upload("", zip(Map.of("a.txt", page(1)))).header("Location");
        await().until(() -> read(batch).path("status").asString().equals("done"));
        mongo.getCollection("importBatchFiles")
                .updateMany(
                        new org.bson.Document("file.batchId", batch.substring(batch.lastIndexOf('/') + 1)),
                        new org.bson.Document(
                                "$unset", new org.bson.Document("file.votes", "").append("file.toLookAt", "")));

        JsonNode file = api.get(batch + "/files", CLERK).json().at("/items/0");
        assertThat(file.path("decisions").asInt()).isEqualTo(1);
        assertThat(file.path("toLookAt").asInt(-1)).isZero();
        assertThat(read(batch).at("/found/toLookAt").asInt(-1)).isZero();
    }

    @Test
    void placesAPageOfAZipInAMinuteItem() {
        String meeting = new Meetings(api).held();
        String batch =
                upload("?charset=windows-1252", zip(Map.of("a.txt", page(7)))).header("Location");
        await().until(() -> read(batch).path("status").asString().equals("done"));
        String importId =
                api.get(batch + "/files", CLERK).json().at("/items/0/importId").asString();

        Reply placed = api.post(
                "/api/minutes/imports/" + importId + "/placements",
                "application/json",
                "{\"meetingId\":\"%s\",\"itemId\":\"%s\"}"
                        .formatted(meeting, Meetings.ITEM)
                        .getBytes(UTF_8),
                CLERK);

        assertThat(placed.status()).as(placed.text()).isEqualTo(201);
        assertThat(api.get("/api/minutes/" + meeting, CLERK)
                        .json()
                        .at("/items/1/importId")
                        .asString())
                .isEqualTo(importId);
    }

    @Test
    void listsTheNewestZipFirstAndItsPagesNowhereElse() {
        String older =
                upload("", zip(Map.of("a.txt", page(1)))).json().path("id").asString();
        String newer =
                upload("", zip(Map.of("b.txt", page(2)))).json().path("id").asString();
        await().until(() -> read("/api/minutes/imports/batches/" + newer)
                .path("status")
                .asString()
                .equals("done"));
        String page = api.get("/api/minutes/imports/batches/" + newer + "/files", CLERK)
                .json()
                .at("/items/0/importId")
                .asString();

        assertThat(api.get("/api/minutes/imports/batches?limit=200", CLERK)
                        .json()
                        .path("items")
                        .valueStream()
                        .map(batch -> batch.path("id").asString()))
                .containsSubsequence(newer, older);
        assertThat(api.get("/api/minutes/imports/batches?limit=1", CLERK)
                        .json()
                        .path("next")
                        .asString())
                .isNotEmpty();
        assertThat(api.get("/api/minutes/imports?limit=200", CLERK).text()).doesNotContain(page);
        assertThat(api.get("/api/minutes/imports/" + page, CLERK)
                        .json()
                        .path("batchId")
                        .asString())
                .isEqualTo(newer);
    }

    @Test
    void goesOnWhereAKilledWorkerStoppedAndReadsNothingTwice() throws IOException {
        // Held by a worker of a clock far ahead, so that the service's own leaves it alone.
        Instant ahead = Instant.parse("2100-01-01T00:00:00Z");
        String id = "batch-" + UUID.randomUUID();
        batches.open(Batch.opened(id, "a.zip", PAGES, null, ahead), file(zip(pages(PAGES))));
        AtomicInteger left = new AtomicInteger(PAGES / 2);

        BatchWorker killed = worker("first", InstantSource.fixed(ahead));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> killed.workOne(() -> {
                    if (left.getAndDecrement() == 0) {
                        throw new IllegalStateException("killed");
                    }
                    return true;
                }))
                .hasMessage("killed");
        boolean early =
                worker("second", InstantSource.fixed(ahead.plusSeconds(60))).workOne(() -> true);
        boolean late =
                worker("second", InstantSource.fixed(ahead.plusSeconds(600))).workOne(() -> true);

        assertThat(early).isFalse();
        assertThat(late).isTrue();
        Batch done = batches.find(id).orElseThrow();
        assertThat(done.status()).isEqualTo(Batch.Status.DONE);
        assertThat(done.read()).isEqualTo(PAGES);
        List<BatchFile> files = batches.files(id, FilesAsked.ALL, null, PAGES + 1);
        assertThat(files).hasSize(PAGES);
        assertThat(files).extracting(BatchFile::importId).doesNotHaveDuplicates();
        assertThat(files)
                .allSatisfy(file -> assertThat(imports.find(String.valueOf(file.importId())))
                        .isPresent());
    }

    @Test
    void makesNoSecondImportOfAFileThatWasReadButNotNoted() throws IOException {
        Instant ahead = Instant.parse("2100-01-01T00:00:00Z");
        String id = "batch-" + UUID.randomUUID();
        batches.open(Batch.opened(id, "a.zip", 3, null, ahead), file(zip(pages(3))));
        worker("first", InstantSource.fixed(ahead)).workOne(() -> true);
        long kept = mongo.getCollection("imports").countDocuments();
        List<BatchFile> before = batches.files(id, FilesAsked.ALL, null, 10);
        mongo.getCollection("importBatchFiles")
                .deleteOne(new org.bson.Document("_id", before.get(1).key()));
        mongo.getCollection("importBatches")
                .updateOne(
                        new org.bson.Document("_id", id),
                        new org.bson.Document("$set", new org.bson.Document("status", "RUNNING")));

        worker("second", InstantSource.fixed(ahead.plusSeconds(600))).workOne(() -> true);

        assertThat(batches.files(id, FilesAsked.ALL, null, 10)).isEqualTo(before);
        assertThat(mongo.getCollection("imports").countDocuments()).isEqualTo(kept);
    }

    @Test
    void stopsWhenItIsCancelledAndKeepsWhatWasRead() throws IOException {
        Instant ahead = Instant.parse("2100-01-01T00:00:00Z");
        String id = "batch-" + UUID.randomUUID();
        batches.open(Batch.opened(id, "a.zip", 100, null, ahead), file(zip(pages(100))));
        AtomicInteger asked = new AtomicInteger();

        worker("first", InstantSource.fixed(ahead)).workOne(() -> {
            if (asked.incrementAndGet() == 30) {
                assertThat(api.post("/api/minutes/imports/batches/" + id + "/cancellation", CLERK)
                                .json()
                                .path("status")
                                .asString())
                        .isEqualTo("cancelled");
            }
            return true;
        });

        assertThat(batches.find(id).orElseThrow().status()).isEqualTo(Batch.Status.CANCELLED);
        assertThat(batches.files(id, FilesAsked.ALL, null, 200)).hasSize(40);
        assertThat(worker("second", InstantSource.fixed(ahead.plusSeconds(600))).workOne(() -> true))
                .isFalse();
    }

    @Test
    void refusesWhatIsNoArchive() {
        assertThat(upload("", "no zip".getBytes(UTF_8)).problem()).isEqualTo("no-zip");
        assertThat(upload("", zip(Map.of())).status()).isEqualTo(400);
        assertThat(upload("?charset=klingon", zip(pages(1))).status()).isEqualTo(400);
        assertThat(api.get("/api/minutes/imports/batches/nowhere", CLERK).status())
                .isEqualTo(404);
        assertThat(api.get("/api/minutes/imports/batches/nowhere/files", CLERK).status())
                .isEqualTo(404);
        assertThat(api.post("/api/minutes/imports/batches/nowhere/cancellation", CLERK)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void unpacksNoMoreOfAFileThanMayBe() {
        String batch = upload("", zip(Map.of("bomb.txt", new byte[40 << 20], "good.txt", page(1))))
                .header("Location");
        await().until(() -> read(batch).path("status").asString().equals("done"));

        assertThat(read(batch).at("/found/failures/too-large").asInt()).isEqualTo(1);
        assertThat(read(batch).path("read").asInt()).isEqualTo(1);
    }

    private BatchWorker worker(String holder, InstantSource clock) {
        return new BatchWorker(
                batches, imports, new ArchiveRules(20_000, 5 << 20, Duration.ofMinutes(2)), holder, clock);
    }

    private Set<Integer> numbers(String batch) {
        Set<Integer> numbers = new HashSet<>();
        String next = batch + "/files?limit=100";
        while (!next.isEmpty()) {
            JsonNode page = api.get(next, CLERK).json();
            page.path("items").forEach(file -> numbers.add(file.path("number").asInt()));
            String cursor = page.path("next").asString();
            next = cursor.isEmpty() ? "" : batch + "/files?limit=100&cursor=" + cursor;
        }
        return numbers;
    }

    private JsonNode read(String batch) {
        return api.get(batch, CLERK).json();
    }

    private Reply upload(String query, byte[] zip) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"pages.zip\""
                        + "\r\nContent-Type: application/zip\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(zip);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return api.post(
                "/api/minutes/imports/batches" + query,
                "multipart/form-data; boundary=" + BOUNDARY,
                body.toByteArray(),
                CLERK);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve(UUID.randomUUID() + ".zip"), content);
    }

    private static Map<String, byte[]> pages(int count) {
        Map<String, byte[]> pages = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            pages.put("2026/page-" + i + ".txt", page(i));
        }
        return pages;
    }

    private static byte[] page(int number) {
        return ("Agenda item\n\nRoad " + number + "\n\nMinutes:\n\n\u00B7  Speeds had fallen.\n\n"
                        + "RESOLVED: that report " + number + " be noted.\n")
                .getBytes(UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
