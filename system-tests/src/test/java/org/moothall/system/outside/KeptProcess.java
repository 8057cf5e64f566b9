package org.moothall.system.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A process that is started again whenever it ends, until it is let go. */
final class KeptProcess implements AutoCloseable {

    private final ProcessBuilder plan;
    private @Nullable Process process;
    private boolean letGo;

    KeptProcess(ProcessBuilder plan) {
        this.plan = plan;
    }

    synchronized void start() {
        if (letGo) {
            return;
        }
        try {
            process = plan.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process.onExit().thenRun(this::start);
    }

    synchronized Optional<ProcessHandle> running() {
        return Optional.ofNullable(process).map(Process::toHandle).filter(ProcessHandle::isAlive);
    }

    @Override
    public void close() {
        Process last;
        synchronized (this) {
            letGo = true;
            last = process;
        }
        if (last != null) {
            last.destroyForcibly().onExit().join();
        }
    }
}
