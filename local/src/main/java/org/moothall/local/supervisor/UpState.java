package org.moothall.local.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.moothall.local.settings.Home;

/** One word on disk about how far {@code up} has come, for the script that waits for a detached start. */
record UpState(Home home) {

    void starting() {
        write("starting");
    }

    void ready() {
        write("ready");
    }

    void failed() {
        write("failed");
    }

    void stopped() {
        write("stopped");
    }

    private void write(String word) {
        try {
            var written = Files.writeString(home.run().resolve("state.new"), word + "\n");
            Files.move(written, home.run().resolve("state"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
