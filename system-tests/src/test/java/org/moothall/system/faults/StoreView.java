package org.moothall.system.faults;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.moothall.relay.check.Version;
import org.moothall.system.outside.Part;

/** The document store as the operator who looks for a missing event sees it. */
final class StoreView implements AutoCloseable {

    private static final List<String> OWNERS = List.of("meetings", "minutes", "notifications");

    private final MongoClient client;

    StoreView(String address) {
        client = MongoClients.create(address + "/?serverSelectionTimeoutMS=2000&socketTimeoutMS=10000");
    }

    /** The events that wait in their documents. */
    Set<Version> pending() {
        Set<Version> pending = new TreeSet<>();
        for (String owner : OWNERS) {
            MongoDatabase database = client.getDatabase(owner);
            for (String collection : database.listCollectionNames()) {
                for (Document document : database.getCollection(collection).find(Filters.exists("pendingEvents.0"))) {
                    for (Document event : document.getList("pendingEvents", Document.class)) {
                        pending.add(new Version(
                                owner + "/" + event.getString("subject"),
                                event.get("sequence", Number.class).longValue()));
                    }
                }
            }
        }
        return pending;
    }

    /** The process that sweeps for a service's leftovers, if the store can be asked. */
    Optional<Long> relayHolder(Part service) {
        try {
            return Optional.ofNullable(client.getDatabase(service.word())
                            .getCollection("relayLease")
                            .find(Filters.eq("_id", "sweep"))
                            .first())
                    .map(lease -> Long.parseLong(lease.getString("holder").replaceFirst("@.*", "")));
        } catch (MongoException away) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
