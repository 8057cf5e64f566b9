package org.moothall.minutes.search.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.moothall.minutes.search.Dossier;
import org.moothall.minutes.search.Entry;
import org.moothall.minutes.search.Hit.Card;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a dossier as documents, one for each entry and one for what is known, and reads them back. */
@Component
final class IndexDocuments {
    /** Lucene takes no longer term; an id that is longer is none of ours. */
    private static final int LONGEST_VALUE = 1_000;

    /** A day is one of the council's calendar. */
    private static final ZoneId CALENDAR = ZoneId.of("Europe/London");

    private final JsonMapper json;

    IndexDocuments(@Qualifier("eventJson") JsonMapper json) {
        this.json = json;
    }

    List<Document> of(Dossier dossier) {
        List<Document> documents = new ArrayList<>();
        dossier.entries().forEach(entry -> documents.add(of(entry)));
        Document state = new Document();
        state.add(new StringField(IndexFields.DOSSIER, key(dossier.meetingId()), Store.NO));
        // As text first: half a character, which an event may have, has no bytes.
        state.add(new StoredField(
                IndexFields.STATE, json.writeValueAsString(dossier).getBytes(UTF_8)));
        state.add(new StringField(IndexFields.STATE, IndexFields.FORMAT, Store.NO));
        documents.add(state);
        return documents;
    }

    Dossier dossier(StoredFields stored, int document) throws IOException {
        BytesRef state = stored.document(document).getBinaryValue(IndexFields.STATE);
        return json.readValue(state.bytes, state.offset, state.length, Dossier.class);
    }

    Card card(Document document) {
        return json.readValue(document.get(IndexFields.CARD), Card.class);
    }

    /** What a value is looked up by. */
    static String key(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
    }

    static long day(LocalDate date) {
        return date.toEpochDay();
    }

    private Document of(Entry entry) {
        Document document = new Document();
        LocalDate day = entry.sitting().startsAt().atZoneSameInstant(CALENDAR).toLocalDate();
        String body = key(entry.sitting().bodyId());
        document.add(new StringField(IndexFields.DOSSIER, key(entry.meetingId()), Store.NO));
        document.add(new StringField(IndexFields.ID, key(entry.id()), Store.NO));
        document.add(new SortedDocValuesField(IndexFields.ID, new BytesRef(key(entry.id()))));
        document.add(new StringField(IndexFields.KIND, entry.kind().word(), Store.NO));
        document.add(new StringField(IndexFields.BODY, body, Store.NO));
        document.add(new LongPoint(IndexFields.DAY, day(day)));
        document.add(new NumericDocValuesField(
                IndexFields.STARTS_AT, entry.sitting().startsAt().toInstant().toEpochMilli()));
        facet(
                document,
                IndexFields.BODY_FACET,
                body + FacetCounts.NAMED + entry.sitting().bodyName());
        facet(document, IndexFields.KIND_FACET, entry.kind().word());
        facet(document, IndexFields.YEAR_FACET, Integer.toString(day.getYear()));
        entry.people().forEach(person -> {
            text(document, IndexFields.PEOPLE, person.name());
            if (person.memberId() != null) {
                document.add(new StringField(IndexFields.MEMBER, key(person.memberId()), Store.NO));
            }
        });
        // Twice, since a word of the title says more of what it is about.
        for (String text : List.of(entry.title(), entry.title(), entry.text(), entry.owner())) {
            inBoth(document, IndexFields.ALL, text);
        }
        inBoth(document, IndexFields.TITLE, entry.title());
        inBoth(document, IndexFields.OWNER, entry.owner());
        document.add(new StoredField(IndexFields.TITLE, entry.title()));
        document.add(new StoredField(IndexFields.TEXT, entry.text()));
        document.add(new StoredField(IndexFields.CARD, json.writeValueAsString(Card.of(entry))));
        return document;
    }

    private static void facet(Document document, String field, String value) {
        document.add(new SortedDocValuesField(field, new BytesRef(key(value))));
    }

    private static void inBoth(Document document, String field, String text) {
        text(document, field, text);
        text(document, field + IndexFields.PLAIN, text);
    }

    /** An empty one too: a field that the first document only stored could not be looked into in those after it. */
    private static void text(Document document, String field, String text) {
        document.add(new TextField(field, text, Store.NO));
    }
}
