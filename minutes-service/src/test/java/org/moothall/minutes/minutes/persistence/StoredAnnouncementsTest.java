package org.moothall.minutes.minutes.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.minutes.MinutesFixtures.AFTER;
import static org.moothall.minutes.minutes.MinutesFixtures.CLERK;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.minutes.AnnouncedResult;
import org.moothall.minutes.minutes.Announcement;
import org.moothall.minutes.minutes.Announcements;
import org.moothall.minutes.minutes.Editions;
import org.moothall.minutes.minutes.MinutedDecision;
import org.moothall.minutes.minutes.Minutes;
import org.moothall.minutes.minutes.MinutesFixtures;
import org.moothall.minutes.minutes.ProceedingsFixtures;
import org.moothall.minutes.minutes.PublicRecord;
import org.moothall.minutes.minutes.Retraction;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

class StoredAnnouncementsTest {

    private final MappingMongoConverter converter = converter();

    @Test
    void areReadAsTheyWereWritten() {
        Announcements announced = new Announcements(
                List.of(new Announcement(
                        "item-2",
                        new AnnouncedResult(
                                List.of(new MinutedDecision("RESOLVED", "that it be so", null)),
                                ProceedingsFixtures.allMotions()),
                        AFTER,
                        CLERK)),
                List.of(new Retraction("item-2", AFTER, AFTER, CLERK, "Miscounted.")));
        Minutes minutes = with(announced);

        Minutes read = read(stored(minutes));

        assertThat(read).isEqualTo(minutes);
    }

    @Test
    void areNoneInMinutesFromBeforeThereWereAny() {
        Document stored = stored(MinutesFixtures.written());

        assertThat(stored).doesNotContainKey("announcements");
        assertThat(read(stored).publicRecord().announced()).isEqualTo(Announcements.none());
    }

    private static Minutes with(Announcements announced) {
        Minutes draft = MinutesFixtures.written();
        PublicRecord record = draft.publicRecord();
        return new Minutes(
                draft.meeting(),
                draft.stage(),
                draft.items(),
                draft.attendance(),
                draft.session(),
                draft.createdAt(),
                draft.modifiedAt(),
                new PublicRecord(record.chain(), record.standing(), announced));
    }

    private Document stored(Minutes minutes) {
        Document document = new Document();
        converter.write(MinutesDocument.of(minutes, Editions.unknown()), document);
        return document;
    }

    private Minutes read(Document stored) {
        return converter.read(MinutesDocument.class, stored).minutes();
    }

    private static MappingMongoConverter converter() {
        MongoCustomConversions conversions = new MongoCustomConversions(List.of());
        MongoMappingContext context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        MappingMongoConverter converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
        converter.setCustomConversions(conversions);
        converter.afterPropertiesSet();
        return converter;
    }
}
