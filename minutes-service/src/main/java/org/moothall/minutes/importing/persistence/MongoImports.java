package org.moothall.minutes.importing.persistence;

import java.util.Optional;
import org.moothall.minutes.importing.Imports;
import org.moothall.minutes.importing.KeptImport;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Imports in the collection {@code imports}. */
@Component
final class MongoImports implements Imports {
    private static final String COLLECTION = "imports";

    private final MongoOperations mongo;

    MongoImports(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keep(KeptImport imported) {
        mongo.insert(ImportDocument.of(imported), COLLECTION);
    }

    @Override
    public Optional<KeptImport> find(String importId) {
        return Optional.ofNullable(mongo.findById(importId, ImportDocument.class, COLLECTION))
                .map(ImportDocument::kept);
    }
}
