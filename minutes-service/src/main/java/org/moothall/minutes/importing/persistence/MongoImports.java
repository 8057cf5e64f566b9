package org.moothall.minutes.importing.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.importing.Imports;
import org.moothall.minutes.importing.KeptImport;
import org.moothall.minutes.importing.ListedImport;
import org.moothall.minutes.importing.Manuscript;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Imports in the collection {@code imports}, their files in GridFS. */
@Component
final class MongoImports implements Imports {
    private static final String COLLECTION = "imports";
    private static final String BATCH = "batchId";
    private static final String CREATED = "createdAt";

    private final MongoOperations mongo;
    private final Originals originals;

    MongoImports(MongoOperations mongo, Originals originals) {
        this.mongo = mongo;
        this.originals = originals;
        mongo.indexOps(COLLECTION)
                .createIndex(new Index(BATCH, Sort.Direction.ASC)
                        .on(CREATED, Sort.Direction.DESC)
                        .named("newestAlone"));
    }

    @Override
    public void keep(KeptImport imported, Manuscript original) {
        if (read(imported.id()) != null) {
            return;
        }
        originals.keep(imported.id(), original);
        try {
            mongo.insert(ImportDocument.of(imported), COLLECTION);
        } catch (DuplicateKeyException another) {
            // Another replica was faster with the same file; its import stands.
            return;
        }
    }

    @Override
    public Optional<KeptImport> find(String importId) {
        return Optional.ofNullable(read(importId)).map(ImportDocument::kept);
    }

    @Override
    public List<ListedImport> list(@Nullable String afterKey, int limit) {
        Criteria alone = where(BATCH).is(null);
        Query newest = query(
                        afterKey == null
                                ? alone
                                : new Criteria()
                                        .andOperator(alone, ListKey.of(afterKey).after()))
                .with(Sort.by(Sort.Direction.DESC, CREATED, "_id"))
                .limit(limit);
        newest.fields().include(CREATED, "mediaType", "meetingId", "page.title", "whole.items.number");
        return mongo.find(newest, Document.class, COLLECTION).stream()
                .map(MongoImports::listed)
                .toList();
    }

    private static ListedImport listed(Document found) {
        Document page = found.get("page", new Document());
        Document whole = found.get("whole", Document.class);
        return new ListedImport(
                found.getString("_id"),
                page.getString("title"),
                ImportDocument.kind(found.getString("mediaType")),
                found.getDate(CREATED).toInstant(),
                found.getString("meetingId"),
                whole == null
                        ? null
                        : whole.getList("items", Document.class, List.of()).size());
    }

    @Override
    public Optional<Manuscript> original(String importId) {
        return originals
                .find(importId)
                .or(() -> Optional.ofNullable(read(importId))
                        .map(ImportDocument::original)
                        .map(text -> new Manuscript(
                                text.getBytes(StandardCharsets.UTF_8), "text/plain", StandardCharsets.UTF_8)));
    }

    private @Nullable ImportDocument read(String importId) {
        return mongo.findById(importId, ImportDocument.class, COLLECTION);
    }
}
