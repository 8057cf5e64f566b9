package org.moothall.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.moothall.parts.EmbeddedKafka;
import org.moothall.parts.EmbeddedStore;

/** The broker and the durable store in a process of their own, so that their work is not counted as anybody's. */
final class PartsProcess {

    private PartsProcess() {}

    /** Says where it listens in two lines and ends when its standard input does. */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        try (EmbeddedKafka kafka = EmbeddedKafka.in(directory.resolve("kafka")).start();
                EmbeddedStore store =
                        EmbeddedStore.in(directory.resolve("store")).start()) {
            IO.println(kafka.bootstrapServers());
            IO.println(store.connectionString());
            while (System.in.read() >= 0) {
                // Nothing is ever said; the end of the input is what counts.
            }
        }
    }
}
