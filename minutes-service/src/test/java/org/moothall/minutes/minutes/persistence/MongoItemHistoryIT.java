package org.moothall.minutes.minutes.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.RealService;
import org.moothall.minutes.minutes.Edit;
import org.moothall.minutes.minutes.HistoryRules;
import org.moothall.minutes.minutes.ItemHistory;
import org.moothall.minutes.minutes.ItemText;
import org.moothall.minutes.minutes.MinuteItem;
import org.moothall.minutes.minutes.MinutesFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

@RealService
class MongoItemHistoryIT {
    private static final Instant NOW = Instant.parse("2026-12-02T10:00:00Z");

    @Autowired
    private MongoOperations mongo;

    private final String meeting = "meeting-" + UUID.randomUUID();

    @Test
    void keepsWhatAnItemSaidAndWhoSavedItAndFindsItByAnyVersionInWhichItStood() {
        ItemHistory history = history(500, NOW);
        history.keep(meeting, text("item-2", 3));
        history.keep(meeting, text("item-2", 12));
        history.keep(meeting, text("item-20", 7));

        assertThat(history.list(meeting, "item-2")).containsExactly(text("item-2", 12), text("item-2", 3));
        assertThat(history.asOf(meeting, "item-2", 11)).contains(text("item-2", 3));
        assertThat(history.asOf(meeting, "item-2", 12)).contains(text("item-2", 12));
        assertThat(history.asOf(meeting, "item-2", 2)).isEmpty();
    }

    @Test
    void keepsATextOnceHoweverOftenItIsGiven() {
        ItemHistory history = history(500, NOW);
        history.keep(meeting, text("item-2", 3));
        history.keep(meeting, text("item-2", 3));

        assertThat(history.list(meeting, "item-2")).hasSize(1);
    }

    @Test
    void keepsSoManyAsAreSetAndTheNewestOfThem() {
        ItemHistory history = history(3, NOW);
        for (long version = 1; version <= 12; version++) {
            history.keep(meeting, text("item-2", version));
        }

        assertThat(history.list(meeting, "item-2"))
                .extracting(text -> text.edit().version())
                .containsExactly(12L, 11L, 10L);
    }

    @Test
    void showsNothingOlderThanIsSetAndTakesItAwayWithTheNextTextOfTheMinutes() {
        history(500, NOW).keep(meeting, text("item-1", 2));
        ItemHistory later = history(500, NOW.plus(Duration.ofDays(91)));

        assertThat(later.list(meeting, "item-1")).isEmpty();
        assertThat(later.asOf(meeting, "item-1", 5)).isEmpty();
        assertThat(stored()).isEqualTo(1);
        later.keep(meeting, text("item-2", 3));
        assertThat(stored()).isEqualTo(1);
        assertThat(later.list(meeting, "item-2")).hasSize(1);
    }

    private long stored() {
        return mongo.count(new Query(Criteria.where("meetingId").is(meeting)), Document.class, "minuteItemTexts");
    }

    private ItemHistory history(int versions, Instant now) {
        return new MongoItemHistory(
                mongo, new HistoryRules(versions, Duration.ofDays(90)), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static ItemText text(String itemId, long version) {
        MinuteItem like = MinutesFixtures.written().item("item-2").orElseThrow();
        MinuteItem item = new MinuteItem(
                itemId,
                like.number(),
                like.agendaTitle(),
                like.exempt(),
                "Title " + version,
                like.content(),
                like.proceedings(),
                like.origin(),
                like.particulars(),
                like.minuteNumber());
        return new ItemText(item, new Edit(version, NOW, version == 3 ? null : MinutesFixtures.CLERK));
    }
}
