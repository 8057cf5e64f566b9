package org.moothall.local.supervisor;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.moothall.local.settings.Home;
import org.moothall.local.settings.PlainFailure;

/** Sees to it that a data directory has one supervisor. The system lets go of the lock when the process dies, however it dies. */
final class OnlyOne implements AutoCloseable {

    private final FileChannel channel;

    private OnlyOne(FileChannel channel) {
        this.channel = channel;
    }

    static OnlyOne in(Home home) {
        try {
            var channel =
                    FileChannel.open(home.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new PlainFailure("Already running; ./moothall status shows it, ./moothall down stops it");
            }
            return new OnlyOne(channel);
        } catch (IOException e) {
            throw new PlainFailure("Cannot lock the data directory " + home.directory() + ": " + e.getMessage(), e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new PlainFailure("Cannot let go of the data directory: " + e.getMessage(), e);
        }
    }
}
