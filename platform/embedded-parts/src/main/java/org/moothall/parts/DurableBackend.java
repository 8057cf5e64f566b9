package org.moothall.parts;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Hands the file what a command changed before the command is answered, so that neither an acknowledged write nor anything
 * that a reader was shown is lost when the process is killed. The store itself would write once a second.
 */
final class DurableBackend implements MongoBackend {

    private final MongoBackend backend;
    private final SharedCommit commit;
    private final Consumer<RuntimeException> whenBroken;

    DurableBackend(MongoBackend backend, MVStore store, Consumer<RuntimeException> whenBroken) {
        this.backend = backend;
        this.commit = new SharedCommit(store);
        this.whenBroken = whenBroken;
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return committed(backend.handleCommand(channel, database, command, query));
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        return committed(backend.handleQuery(query));
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        return committed(backend.handleMessage(message));
    }

    @Override
    public void dropDatabase(String database) {
        backend.dropDatabase(database);
        commit();
    }

    /**
     * A read commits too: it may have seen a write that is not answered yet, and what was seen must not vanish. Where nothing
     * is unsaved it costs a lock.
     */
    private <T> T committed(T answer) {
        commit();
        return answer;
    }

    private void commit() {
        try {
            commit.await();
        } catch (MVStoreException e) {
            whenBroken.accept(e);
            throw e;
        }
    }

    @Override
    public void handleClose(Channel channel) {
        backend.handleClose(channel);
    }

    @Override
    public Collection<Document> getCurrentOperations(MongoQuery query) {
        return backend.getCurrentOperations(query);
    }

    @Override
    public Document getServerStatus() {
        return backend.getServerStatus();
    }

    @Override
    public void close() {
        backend.close();
    }

    @Override
    public void closeCursors(List<Long> cursorIds) {
        backend.closeCursors(cursorIds);
    }

    @Override
    public Clock getClock() {
        return backend.getClock();
    }

    @Override
    public void enableOplog() {
        backend.enableOplog();
    }

    @Override
    public void disableOplog() {
        backend.disableOplog();
    }

    @Override
    public MongoDatabase resolveDatabase(String database) {
        return backend.resolveDatabase(database);
    }

    @Override
    public MongoBackend version(MongoVersion version) {
        backend.version(version);
        return this;
    }
}
