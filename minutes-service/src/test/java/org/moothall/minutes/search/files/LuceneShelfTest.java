package org.moothall.minutes.search.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.search.SearchFixtures.action;
import static org.moothall.minutes.search.SearchFixtures.agenda;
import static org.moothall.minutes.search.SearchFixtures.item;
import static org.moothall.minutes.search.SearchFixtures.minutes;
import static org.moothall.minutes.search.SearchFixtures.point;
import static org.moothall.minutes.search.SearchFixtures.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.minutes.search.Dossier;
import org.moothall.minutes.search.Entry;
import org.moothall.minutes.search.Places;
import org.moothall.minutes.search.SearchForm;
import org.moothall.minutes.search.Told;
import org.moothall.minutes.search.Volume;

class LuceneShelfTest {
    private static final Places TEN = new Places(Map.of("topic/1/0", 10L), true);
    private static final Places TWENTY = new Places(Map.of("topic/1/0", 20L), true);

    @TempDir
    private Path directory;

    @Test
    void remembersWithWhatWasReadHowFarThatWas() {
        try (Shelves shelves = new Shelves(directory)) {
            shelves.tell(TEN, agenda("m1", 1, point("item-1", "Roads")));
            shelves.shelf().live().commit();
        }

        try (Shelves shelves = new Shelves(directory)) {
            assertThat(shelves.shelf().live().places()).isEqualTo(TEN);
            assertThat(shelves.find(search("roads")).hits()).hasSize(1);
        }
    }

    @Test
    void whatWasNotCommittedIsGoneTogetherWithItsPlace() {
        try (Shelves shelves = new Shelves(directory)) {
            shelves.tell(TEN, agenda("m1", 1, point("item-1", "Roads")));
            shelves.shelf().live().commit();
            shelves.tell(TWENTY, agenda("m1", 2, point("item-1", "Bridges")));
            assertThat(shelves.find(search("bridges")).hits()).hasSize(1);
        }

        try (Shelves shelves = new Shelves(directory)) {
            assertThat(shelves.shelf().live().places()).isEqualTo(TEN);
            assertThat(shelves.find(search("roads")).hits()).hasSize(1);
            assertThat(shelves.find(search("bridges")).hits()).isEmpty();
        }
    }

    @Test
    void beginsAnewWhereAFileIsDamaged() throws IOException {
        try (Shelves shelves = new Shelves(directory)) {
            shelves.tell(TEN, agenda("m1", 1, point("item-1", "Roads")));
            shelves.shelf().live().commit();
        }
        Path largest = files().max(
                        Comparator.comparingLong(path -> path.toFile().length()))
                .orElseThrow();
        byte[] bytes = Files.readAllBytes(largest);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(largest, bytes);

        try (Shelves shelves = new Shelves(directory)) {
            assertThat(shelves.shelf().live().places()).isEqualTo(Places.NONE);
            assertThat(shelves.find(search("roads")).hits()).isEmpty();
        }
    }

    @Test
    void beginsAnewWhereFilesAreLost() throws IOException {
        try (Shelves shelves = new Shelves(directory)) {
            shelves.tell(TEN, agenda("m1", 1, point("item-1", "Roads")));
            shelves.shelf().live().commit();
        }
        for (Path file : files().filter(path -> !path.getFileName().toString().startsWith("segments"))
                .toList()) {
            Files.delete(file);
        }

        try (Shelves shelves = new Shelves(directory)) {
            assertThat(shelves.shelf().live().places()).isEqualTo(Places.NONE);
        }
    }

    @Test
    void replicasThatShareADirectoryHaveAnIndexEachAndFindItAgain() {
        try (Shelves first = new Shelves(directory);
                Shelves second = new Shelves(directory)) {
            first.tell(TEN, agenda("m1", 1, point("item-1", "Roads")));
            first.shelf().live().commit();
            second.tell(TWENTY, agenda("m1", 2, point("item-1", "Bridges")));

            assertThat(first.find(search("roads")).hits()).hasSize(1);
            assertThat(second.find(search("roads")).hits()).isEmpty();
        }

        try (Shelves shelves = new Shelves(directory)) {
            assertThat(shelves.shelf().live().places()).isEqualTo(TEN);
        }
    }

    @Test
    void theOldOneAnswersUntilTheNewOneTakesItsPlace() throws IOException {
        try (Shelves shelves = new Shelves(directory)) {
            shelves.tell(TEN, agenda("m1", 1, point("item-1", "Roads")));
            Volume next = shelves.shelf().begin();
            next.take(List.of(agenda("m1", 2, point("item-1", "Bridges"))), TWENTY);
            assertThat(shelves.find(search("roads")).hits()).hasSize(1);
            assertThat(shelves.find(search("bridges")).hits()).isEmpty();

            next.commit();
            shelves.shelf().replaceBy(next);

            assertThat(shelves.find(search("bridges")).hits()).hasSize(1);
            assertThat(shelves.shelf().live()).isSameAs(next);
            try (Stream<Path> volumes = Files.list(directory.resolve("replica-1"))) {
                assertThat(volumes.filter(Files::isDirectory)).hasSize(1);
            }
        }
    }

    @Test
    void takesTheWholeOneWhereItsRebuildWasCutOff() {
        try (Shelves shelves = new Shelves(directory)) {
            shelves.tell(TEN, agenda("m1", 1, point("item-1", "Roads")));
            shelves.shelf().live().commit();
            Volume next = shelves.shelf().begin();
            next.take(List.of(), new Places(Map.of("topic/1/0", 3L), false));
            next.commit();
        }

        try (Shelves shelves = new Shelves(directory)) {
            assertThat(shelves.shelf().live().places()).isEqualTo(TEN);
        }
    }

    @Test
    void holdsWhatTheEventsAddUpToWhateverTheirOrderAndWhereverItIsCutOff() {
        for (long seed = 1; seed <= 8; seed++) {
            Random random = new Random(seed);
            List<Told> history = history(random);
            List<Told> log = new ArrayList<>(history);
            history.stream().filter(_ -> random.nextInt(3) == 0).forEach(log::add);
            Collections.shuffle(log, random);
            Path place = directory.resolve("seed-" + seed);

            readInPieces(place, log, random);

            try (Shelves shelves = new Shelves(place)) {
                shelves.shelf().live();
                assertThat(found(shelves)).as("seed %d", seed).isEqualTo(fold(history));
            }
        }
    }

    /** Reads the log as a process would that is killed again and again, each time at another place. */
    private static void readInPieces(Path place, List<Told> log, Random random) {
        long next = 0;
        while (next < log.size()) {
            try (Shelves shelves = new Shelves(place)) {
                Volume volume = shelves.shelf().live();
                next = volume.places().next().getOrDefault("topic/1/0", 0L);
                for (int batches = random.nextInt(6); batches >= 0 && next < log.size(); batches--) {
                    int end = (int) Math.min(log.size(), next + 1 + random.nextInt(7));
                    volume.take(log.subList((int) next, end), new Places(Map.of("topic/1/0", (long) end), true));
                    next = end;
                    if (random.nextBoolean()) {
                        volume.commit();
                    }
                }
                if (next == log.size()) {
                    volume.commit();
                }
            }
        }
    }

    private static List<Told> history(Random random) {
        List<Told> told = new ArrayList<>();
        for (int meeting = 0; meeting < 6; meeting++) {
            String id = "m" + meeting;
            for (int version = 1; version <= 1 + random.nextInt(4); version++) {
                told.add(agenda(id, version, point("item-1", "Roads " + word(random), word(random))));
                told.add(minutes(
                        id,
                        version,
                        item("item-1", "Roads " + word(random), word(random), word(random), word(random))));
                told.add(action(id, version, "action-of-item-1", word(random)));
            }
        }
        return told;
    }

    private static String word(Random random) {
        return "word" + random.nextInt(1000);
    }

    private static Set<String> fold(List<Told> history) {
        Map<String, Dossier> dossiers = new HashMap<>();
        history.forEach(told -> dossiers.merge(
                told.meetingId(), Dossier.empty(told.meetingId()).with(told), (known, _) -> known.with(told)));
        return dossiers.values().stream()
                .flatMap(dossier -> dossier.entries().stream())
                .map(LuceneShelfTest::line)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(Entry entry) {
        return String.join("|", entry.id(), entry.title(), entry.text(), entry.owner());
    }

    private static Set<String> found(Shelves shelves) {
        return shelves
                .find(search(new SearchForm(
                        null, List.of("body-panel"), List.of(), null, null, null, null, null, false, null, 150)))
                .hits()
                .stream()
                .map(hit -> String.join(
                        "|",
                        hit.card().id(),
                        hit.card().title(),
                        hit.text(),
                        hit.card().owner()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).filter(path -> path.toFile().length() > 0).toList().stream();
        }
    }
}
