package org.moothall.minutes.importing.persistence;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.importing.Imports;
import org.moothall.minutes.importing.KeptImport;
import org.moothall.minutes.importing.Manuscript;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Imports in the collection {@code imports}, their files in GridFS. */
@Component
final class MongoImports implements Imports {
    private static final String COLLECTION = "imports";

    private final MongoOperations mongo;
    private final Originals originals;

    MongoImports(MongoOperations mongo, Originals originals) {
        this.mongo = mongo;
        this.originals = originals;
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
