package org.moothall.parts;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * A document store that speaks MongoDB's protocol inside this JVM. Kept in a directory, it loses no acknowledged write when
 * the process is killed, and can be stopped and started again on the same port; in memory it is for tests only.
 */
public final class EmbeddedStore implements AutoCloseable {

    private static final int RETENTION_MILLIS = 500;

    /** Each commit writes every page that it touched, so small ones: at 200 commands a second it halved the wait. */
    private static final int PAGE_BYTES = 4096;

    /** By the store's own 90 it rewrites beside the load, and commands wait for that: p99 of a write was 107 ms, not 31. */
    private static final int LEAST_FILLED_PERCENT = 25;

    /** A command that waits for its commit keeps its thread, and with it whoever else has a connection on that thread. */
    private static final int WORKERS = 16;

    private final @Nullable Path file;
    private final int port;
    private final Consumer<RuntimeException> whenBroken;
    private @Nullable MongoServer server;

    private EmbeddedStore(@Nullable Path file, int port, Consumer<RuntimeException> whenBroken) {
        this.file = file;
        this.port = port;
        this.whenBroken = whenBroken;
    }

    /** A store that keeps its data in this directory. */
    public static Builder in(Path directory) {
        return new Builder(directory);
    }

    /** An empty store on a free port that forgets everything at {@link #stop()}. */
    public static EmbeddedStore inMemory() {
        var store = new EmbeddedStore(null, FreePort.pick(), broken -> {});
        store.start();
        return store;
    }

    public String connectionString() {
        return "mongodb://localhost:" + port;
    }

    /** Starts the store after {@link #stop()}; does nothing while it runs. */
    public synchronized void start() {
        if (server != null) {
            return;
        }
        var starting = new MongoServer(open());
        try {
            starting.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, WORKERS);
        } catch (RuntimeException e) {
            starting.shutdownNow();
            throw e;
        }
        server = starting;
    }

    /** Stops answering and closes the file, which stays for {@link #start()}. */
    public synchronized void stop() {
        var running = server;
        if (running != null) {
            server = null;
            running.shutdownNow();
        }
    }

    @Override
    public void close() {
        stop();
    }

    private MongoBackend open() {
        if (file == null) {
            return new IndexedBackend(new MVStore.Builder().open());
        }
        var lazy = new LazyFile(
                Map.of("cacheSize", 8, "pageSplitSize", PAGE_BYTES, "autoCompactFillRate", LEAST_FILLED_PERCENT));
        lazy.open(file.toString(), false, null);
        var store = new MVStore.Builder().adoptFileStore(lazy).open();
        // Space of replaced pages is used again soon, else each small commit would make the file grow for 45 seconds.
        // Not at once, since whoever reads a long collection still follows the pages that were there when it began.
        store.setRetentionTime(RETENTION_MILLIS);
        return new DurableBackend(new IndexedBackend(store), store, whenBroken);
    }

    /** Where the store listens; by default on a free port, reachable from this machine only. */
    public static final class Builder {

        private final Path directory;
        private int port;
        private Consumer<RuntimeException> whenBroken = broken -> {};

        private Builder(Path directory) {
            this.directory = directory;
        }

        /** The port for clients; 0 picks a free one, which is then kept across stop and start. */
        public Builder port(int port) {
            this.port = port;
            return this;
        }

        /** Called when the file can no longer be written, as on a full disk; the store then answers nothing until it is opened anew. */
        public Builder whenBroken(Consumer<RuntimeException> whenBroken) {
            this.whenBroken = whenBroken;
            return this;
        }

        public EmbeddedStore start() {
            var file = Directories.create(directory).resolve("documents.mv");
            var store = new EmbeddedStore(file, port == 0 ? FreePort.pick() : port, whenBroken);
            store.start();
            return store;
        }
    }
}
