package org.moothall.parts;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * Finds a document by its id also where the query asks for more than the id, as every guarded change does. The library
 * takes an index only for a query of just its fields, and else reads the whole collection: with 20,000 documents in it a
 * change took 24 ms and not one.
 */
final class ByIdBackend extends H2Backend {

    ByIdBackend(MVStore store) {
        super(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new Database(name, getMvStore(), getCursorRegistry());
    }

    private static final class Database extends H2Database {

        private final MVStore store;
        private final CursorRegistry cursors;

        Database(String name, MVStore store, CursorRegistry cursors) {
            // First, since the library opens collections in its constructor.
            this.store = store;
            this.cursors = cursors;
            super(name, store, cursors);
        }

        /** The maps have the names that the library gives them, so that a file can be read by either. */
        @Override
        protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
            String full = getFullCollectionNamespace(name);
            return new ById(this, name, options, store, full, cursors);
        }
    }

    private static final class ById extends H2Collection {

        ById(
                MongoDatabase database,
                String name,
                CollectionOptions options,
                MVStore store,
                String full,
                CursorRegistry cursors) {
            super(database, name, options, store.openMap("databases." + full), store.openMap("meta." + full), cursors);
        }

        @Override
        protected QueryResult queryDocuments(
                Document query,
                @Nullable Document orderBy,
                int skip,
                int limit,
                int batchSize,
                @Nullable Document fields) {
            Object id = query.get("_id");
            if (query.size() > 1 && isOneValue(id)) {
                Document byId = new Document("_id", id);
                for (Index<Object> index : getIndexes()) {
                    if (index.canHandle(byId)) {
                        return matchDocuments(query, index.getPositions(byId), orderBy, skip, limit, batchSize, fields);
                    }
                }
            }
            return super.queryDocuments(query, orderBy, skip, limit, batchSize, fields);
        }

        private static boolean isOneValue(@Nullable Object id) {
            return id != null && !(id instanceof Document) && !BsonRegularExpression.isRegularExpression(id);
        }
    }
}
