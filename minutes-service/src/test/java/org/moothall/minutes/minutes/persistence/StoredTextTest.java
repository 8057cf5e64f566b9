package org.moothall.minutes.minutes.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.minutes.ItemContent;
import org.moothall.minutes.minutes.MinuteItem;
import org.moothall.minutes.minutes.MinutesFixtures;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

class StoredTextTest {

    private final MappingMongoConverter converter = converter();

    @Test
    void isReadFromBeforeItHadAForm() {
        ItemContent content =
                converter.read(ItemDocument.class, Document.parse("""
                        {"itemId": "item-2", "number": 2, "agendaTitle": "Schools", "exempt": false,
                         "paragraphs": ["One.", "Two."], "points": ["A point."], "pointsAfterParagraph": 1,
                         "decisions": [], "actions": [], "writtenByClerk": true}
                        """)).item().content();

        assertThat(content.structure()).isEmpty();
        assertThat(content.spokenBy()).isEmpty();
        assertThat(content.paragraphs()).containsExactly("One.", "Two.");
        assertThat(content.pointsAfterParagraph()).isEqualTo(1);
    }

    @Test
    void comesBackInItsFormAndIsStoredWithItsWordsForAnEditionThatKnowsNoForm() {
        MinuteItem item = MinutesFixtures.structured().item("item-2").orElseThrow();

        Document stored = new Document();
        converter.write(ItemDocument.of(item), stored);

        assertThat(converter.read(ItemDocument.class, stored).item()).isEqualTo(item);
        assertThat(stored.getList("paragraphs", String.class)).contains("2.1 first of schools", "schools | 410");
    }

    @Test
    void hasNothingNewInItWhereParagraphsAndPointsSayAll() {
        Document stored = new Document();
        converter.write(
                ItemDocument.of(MinutesFixtures.published().item("item-2").orElseThrow()), stored);

        assertThat(stored).doesNotContainKeys("structure", "spokenBy");
    }

    private static MappingMongoConverter converter() {
        MappingMongoConverter converter =
                new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, new MongoMappingContext());
        converter.afterPropertiesSet();
        return converter;
    }
}
