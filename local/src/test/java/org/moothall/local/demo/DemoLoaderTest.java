package org.moothall.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.local.demo.DemoData.Stage;
import org.moothall.local.settings.PlainFailure;

class DemoLoaderTest {

    private final DemoData data = DemoData.read();

    @TempDir
    Path directory;

    private RecordedApi api;

    @BeforeEach
    void open() throws Exception {
        api = new RecordedApi();
    }

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void loadsBodiesMembersAndMeetingsWithTheRolesThatMayDoIt() {
        load();

        assertThat(api.changes())
                .filteredOn("clerk POST /api/bodies"::equals)
                .hasSize(data.bodies().size());
        assertThat(api.changes())
                .filteredOn("clerk POST /api/members"::equals)
                .hasSize(data.members().size());
        assertThat(api.changes())
                .filteredOn("clerk POST /api/meetings"::equals)
                .hasSize(data.meetings().size());
        assertThat(api.changes())
                .filteredOn(it -> it.endsWith("/approval"))
                .isNotEmpty()
                .allMatch(it -> it.startsWith("chair "));
        assertThat(api.changes())
                .filteredOn(it -> it.startsWith("clerk PATCH /api/actions/"))
                .isNotEmpty();
    }

    @Test
    void loadsNothingTwice() {
        load();
        var changes = api.changes();

        load();

        assertThat(api.changes()).isEqualTo(changes);
    }

    @Test
    void goesOnWhereALoadBrokeOff() {
        api.failOnceAt(25);
        assertThatThrownBy(this::load).isInstanceOf(PlainFailure.class).hasMessageContaining("was answered 503");
        assertThat(api.changes()).hasSize(25);

        load();
        var resumed = api.changes();

        try (var fresh = freshApi()) {
            load(fresh, directory.resolve("other"));
            assertThat(resumed).hasSameSizeAs(fresh.changes());
        }
    }

    @Test
    void namesOnlyBodiesAndMembersThatThereAre() {
        assertThat(data.meetings())
                .extracting(DemoData.Planned::body)
                .allMatch(body -> data.bodies().stream().anyMatch(it -> it.key().equals(body)));
        assertThat(data.members())
                .flatExtracting(it -> it.seats().keySet())
                .allMatch(body -> data.bodies().stream().anyMatch(it -> it.key().equals(body)));
    }

    @Test
    void hasPastAndComingMeetingsAndADraft() {
        assertThat(data.meetings()).extracting(DemoData.Planned::stage).contains(Stage.values());
        assertThat(data.meetings()).filteredOn(DemoData.Planned::historical).allMatch(it -> it.week() < 0);
        assertThat(data.meetings()).filteredOn(it -> !it.historical()).allMatch(it -> it.week() >= 3);
    }

    @Test
    void placesMeetingsByCouncilTimeAlsoWhenTheClocksChange() {
        var calendar = new Calendar(LocalDate.parse("2026-03-25"), ZoneId.of("Europe/London"));

        assertThat(calendar.at(0, DayOfWeek.TUESDAY, LocalTime.of(10, 0))).hasToString("2026-03-24T10:00Z");
        assertThat(calendar.at(1, DayOfWeek.TUESDAY, LocalTime.of(10, 0))).hasToString("2026-03-31T10:00+01:00");
    }

    private void load() {
        load(api, directory);
    }

    private void load(RecordedApi api, Path directory) {
        try (var gateway = new Gateway(api.address(), role -> role)) {
            DemoLoader.load(data, new Ledger(directory), gateway);
        }
    }

    private static RecordedApi freshApi() {
        try {
            return new RecordedApi();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
