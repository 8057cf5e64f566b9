package org.moothall.parts;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * The library's store with what its size at a council's would miss most: a document is found by its id also where the query
 * asks for more, as every guarded change does, a sparse index is used, a text is its own place, and files hold BSON instead of
 * serialized objects. Without it a change among 20,000 documents took 24 ms, and every sweep for the few that wait read
 * them all.
 */
final class IndexedBackend extends H2Backend {

    IndexedBackend(MVStore store) {
        super(BsonFile.readied(store));
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

        /** The maps have the names that the library gives them. */
        @Override
        protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
            String full = getFullCollectionNamespace(name);
            MVMap<Object, Document> documents = BsonFile.documents(store, "databases." + full);
            return new Documents(this, name, options, documents, store.openMap("meta." + full), cursors);
        }

        @Override
        protected Index<Object> openOrCreateUniqueIndex(
                String collection, String index, List<IndexKey> keys, boolean sparse) {
            MVMap<KeyValue, Object> positions =
                    BsonFile.index(store, getFullCollectionNamespace(collection) + BsonFile.INDEX + index);
            return IdIndex.isOf(keys)
                    ? new IdIndex(positions, index, keys)
                    : super.openOrCreateUniqueIndex(collection, index, keys, sparse);
        }

        @Override
        protected Index<Object> openOrCreateSecondaryIndex(
                String collection, String index, List<IndexKey> keys, boolean sparse) {
            return sparse && keys.size() == 1
                    ? new SparseIndex(index, keys)
                    : super.openOrCreateSecondaryIndex(collection, index, keys, sparse);
        }
    }

    private static final class Documents extends H2Collection {

        Documents(
                MongoDatabase database,
                String name,
                CollectionOptions options,
                MVMap<Object, Document> documents,
                MVMap<String, Object> about,
                CursorRegistry cursors) {
            super(database, name, options, documents, about, cursors);
        }

        @Override
        protected QueryResult queryDocuments(
                Document query,
                @Nullable Document orderBy,
                int skip,
                int limit,
                int batchSize,
                @Nullable Document fields) {
            Object id = query.get(IdIndex.ID);
            if (id instanceof String) {
                List<Object> positions = getDocument(id) == null ? List.of() : List.of(id);
                return matchDocuments(query, positions, orderBy, skip, limit, batchSize, fields);
            }
            if (query.size() > 1 && isOneValue(id)) {
                Document byId = new Document(IdIndex.ID, id);
                for (Index<Object> index : getIndexes()) {
                    if (index.canHandle(byId)) {
                        return matchDocuments(query, index.getPositions(byId), orderBy, skip, limit, batchSize, fields);
                    }
                }
            }
            if (limit > 0) {
                Optional<List<Object>> first = sparse().flatMap(
                                index -> index.first(skip + limit, query, orderBy).stream())
                        .findFirst();
                if (first.isPresent()) {
                    return matchDocuments(query, first.get(), orderBy, skip, limit, batchSize, fields);
                }
            }
            return super.queryDocuments(query, orderBy, skip, limit, batchSize, fields);
        }

        @Override
        public synchronized int count(@Nullable Document query, int skip, int limit) {
            OptionalInt known = query == null || skip > 0 || limit > 0
                    ? OptionalInt.empty()
                    : sparse().flatMapToInt(index -> index.count(query).stream())
                            .findFirst();
            return known.isPresent() ? known.getAsInt() : super.count(query, skip, limit);
        }

        private Stream<SparseIndex> sparse() {
            return getIndexes().stream().filter(SparseIndex.class::isInstance).map(SparseIndex.class::cast);
        }

        private static boolean isOneValue(@Nullable Object id) {
            return id != null && !(id instanceof Document) && !BsonRegularExpression.isRegularExpression(id);
        }

        /** Nobody asks for it, and keeping it would write one more page with every change. */
        @Override
        protected boolean tracksDataSize() {
            return false;
        }
    }
}
