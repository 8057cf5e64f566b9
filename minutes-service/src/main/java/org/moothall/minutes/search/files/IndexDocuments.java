package org.moothall.minutes.search.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.BinaryDocValuesField;
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
import org.moothall.minutes.search.Facts;
import org.moothall.minutes.search.FiledPaper;
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
        List<Entry> entries = dossier.entries();
        List<Document> documents = of(entries, IndexFields.DOSSIER, dossier.meetingId());
        Document state = state(IndexFields.DOSSIER, dossier.meetingId(), dossier);
        entries.stream().limit(1).forEach(entry -> turn(state, new Turn(entry.sitting(), dossier.meetingId()).last()));
        documents.add(state);
        return documents;
    }

    /** The pages of a document, and what is known of it. */
    List<Document> of(FiledPaper paper) {
        String id = paper.paper().documentId();
        List<Document> documents = of(paper.entries(), IndexFields.PAPER, id);
        Document state = state(IndexFields.PAPER, id, paper);
        turn(state, new Turn(paper.sitting(), id).last());
        if (paper.text() == null) {
            state.add(new StringField(IndexFields.AWAITED, IndexFields.FORMAT, Store.NO));
            state.add(new SortedDocValuesField(IndexFields.AWAITED, new BytesRef(key(id))));
        }
        documents.add(state);
        return documents;
    }

    private Document state(String block, String value, Object known) {
        Document state = new Document();
        state.add(new StringField(block, key(value), Store.NO));
        // As text first: half a character, which an event may have, has no bytes.
        state.add(new StoredField(
                IndexFields.STATE, json.writeValueAsString(known).getBytes(UTF_8)));
        state.add(new StringField(IndexFields.STATE, IndexFields.FORMAT, Store.NO));
        // Where every document has a field, Lucene finds its lengths without looking for them.
        inBoth(state, IndexFields.ALL, "");
        return state;
    }

    private static void turn(Document document, long turn) {
        document.add(new NumericDocValuesField(IndexFields.TURN, turn));
    }

    FiledPaper paper(StoredFields stored, int document) throws IOException {
        BytesRef state = stored.document(document).getBinaryValue(IndexFields.STATE);
        return json.readValue(state.bytes, state.offset, state.length, FiledPaper.class);
    }

    Dossier dossier(StoredFields stored, int document) throws IOException {
        BytesRef state = stored.document(document).getBinaryValue(IndexFields.STATE);
        return json.readValue(state.bytes, state.offset, state.length, Dossier.class);
    }

    /** What a value is looked up by. */
    static String key(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
    }

    /** What is looked up as it stands, whatever its case. */
    static String word(String value) {
        return key(value.strip().toLowerCase(Locale.ROOT));
    }

    static long day(LocalDate date) {
        return date.toEpochDay();
    }

    /** @param block the field by which they are replaced, all that have this value there together */
    static List<Document> of(List<Entry> entries, String block, String value) {
        List<Document> documents = new ArrayList<>();
        for (Entry entry : entries) {
            Document document = of(entry);
            document.add(new StringField(block, key(value), Store.NO));
            turn(document, new Turn(entry.sitting(), value).at(documents.size()));
            documents.add(document);
        }
        return documents;
    }

    private static Document of(Entry entry) {
        Document document = new Document();
        LocalDate day = entry.sitting().startsAt().atZoneSameInstant(CALENDAR).toLocalDate();
        String body = key(entry.sitting().bodyId());
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
        Facts facts = entry.facts();
        facts.numbers().forEach(number -> document.add(new StringField(IndexFields.NUMBER, word(number), Store.NO)));
        facts.movers().forEach(name -> text(document, IndexFields.MOVER, name));
        if (!facts.result().isEmpty()) {
            document.add(new StringField(IndexFields.RESULT, word(facts.result()), Store.NO));
        }
        // Twice, since a word of the title says more of what it is about.
        for (String text : List.of(entry.title(), entry.title(), entry.text(), entry.owner(), facts.item())) {
            inBoth(document, IndexFields.ALL, text);
        }
        facts.numbers().stream().limit(1).forEach(printed -> inBoth(document, IndexFields.ALL, printed));
        inBoth(document, IndexFields.TITLE, entry.title());
        inBoth(document, IndexFields.OWNER, entry.owner());
        document.add(new BinaryDocValuesField(IndexFields.SHOWN, Shown.of(entry).bytes()));
        return document;
    }

    private static void facet(Document document, String field, String value) {
        document.add(new SortedDocValuesField(field, new BytesRef(key(value))));
    }

    private static void inBoth(Document document, String field, String text) {
        text(document, field, text);
        text(document, field + IndexFields.PLAIN, text);
    }

    private static void text(Document document, String field, String text) {
        document.add(new TextField(field, text, Store.NO));
    }
}
