package org.moothall.relay;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** What work beside this thread came to. */
final class Joined {

    private Joined() {}

    /** Waits for the result; fails as the work did, and not as its having been done beside. */
    static <T> T of(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw e;
            }
        }
    }
}
