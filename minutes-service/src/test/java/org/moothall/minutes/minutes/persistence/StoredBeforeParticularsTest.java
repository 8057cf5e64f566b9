package org.moothall.minutes.minutes.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.minutes.Particulars;
import org.moothall.minutes.minutes.Standing;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** Documents as the service wrote them before it knew of urgent items, public summaries and who presided. */
class StoredBeforeParticularsTest {

    private final MappingMongoConverter converter = converter();

    @Test
    void areReadAsSayingNothingOfThem() {
        ItemDocument item = converter.read(ItemDocument.class, Document.parse("""
                {"itemId": "item-2", "number": 2, "agendaTitle": "Schools", "exempt": false, "paragraphs": ["One."],
                 "points": [], "decisions": [], "actions": [], "writtenByClerk": true}
                """));
        StandingDocument standing = converter.read(StandingDocument.class, Document.parse("""
                {"meetingId": "meeting-2", "startsAt": "2026-12-02T09:00Z",
                 "submittedAt": {"$date": "2026-12-01T09:00:00Z"}, "submittedBy": {"id": "c", "name": "C. Clerk"},
                 "confirmedAt": {"$date": "2026-12-02T09:00:00Z"}, "confirmedBy": {"id": "c", "name": "C. Clerk"},
                 "corrections": [],
                 "signedAt": {"$date": "2026-12-02T10:00:00Z"}, "signedBy": {"id": "a", "name": "Cllr Ada Weald"}}
                """));

        assertThat(item.item().particulars()).isEqualTo(Particulars.none());
        Standing.Signed signed = StandingDocument.standing(standing).signature().orElseThrow();
        assertThat(signed.by().name()).isEqualTo("Cllr Ada Weald");
        assertThat(signed.presiding()).isNull();
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
