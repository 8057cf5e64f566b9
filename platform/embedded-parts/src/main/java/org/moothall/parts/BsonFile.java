package org.moothall.parts;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * The maps of a file as BSON. The library leaves the form to the store, which writes Java's serialized objects: it compared
 * two keys of an index by serializing both, and that was most of what the store did. A map that is open already keeps its
 * form, so the library's own opening of it changes nothing.
 */
final class BsonFile {

    static final String INDEX = "._index_";
    private static final int VERSION = 1;

    private BsonFile() {}

    /** The store, where need be with the indexes of an older file in the new form; its documents can be read as they are. */
    static MVStore readied(MVStore store) {
        if (store.getStoreVersion() < VERSION) {
            int delay = store.getAutoCommitDelay();
            store.setAutoCommitDelay(0);
            List<String> indexes = store.getMapNames().stream()
                    .filter(name -> name.contains(INDEX))
                    .toList();
            indexes.forEach(name -> rewrite(store, name));
            store.setStoreVersion(VERSION);
            store.commit();
            store.setAutoCommitDelay(delay);
        }
        return store;
    }

    private static void rewrite(MVStore store, String name) {
        MVMap<KeyValue, Object> old = store.openMap(name);
        Map<KeyValue, Object> entries = new HashMap<>(old);
        store.removeMap(old);
        index(store, name).putAll(entries);
    }

    static MVMap<Object, Document> documents(MVStore store, String name) {
        return store.openMap(name, new MVMap.Builder<Object, Document>().valueType(new DocumentType()));
    }

    static MVMap<KeyValue, Object> index(MVStore store, String name) {
        return store.openMap(name, new MVMap.Builder<KeyValue, Object>().keyType(new KeyType()));
    }
}
