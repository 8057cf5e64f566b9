package org.moothall.system.outside;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One of the processes of a part. It is started again by somebody else when it dies, as another process.
 *
 * @param process the process that runs now, if the one before it has died
 */
public record Replica(Part part, String name, URI address, Supplier<Optional<ProcessHandle>> process) {

    /** {@code kill -9}; answers false where there was nothing to kill. */
    public boolean kill() {
        return process.get().map(ProcessHandle::destroyForcibly).orElse(false);
    }

    public boolean isProcess(long pid) {
        return process.get().filter(running -> running.pid() == pid).isPresent();
    }

    public boolean isReady() {
        return new Api(address, null)
                .tryGet("/actuator/health/readiness")
                .filter(answer -> answer.status() == 200)
                .isPresent();
    }
}
