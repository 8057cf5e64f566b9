package org.moothall.parts;

import java.nio.file.Path;

/** A document store in a process of its own, to be killed. */
final class StoreChild {

    private StoreChild() {}

    static void main(String[] arguments) throws InterruptedException {
        var store = EmbeddedStore.in(Path.of(arguments[0])).start();
        System.out.println(store.connectionString());
        Thread.currentThread().join();
    }
}
