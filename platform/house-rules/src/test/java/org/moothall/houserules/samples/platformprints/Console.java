package org.moothall.houserules.samples.platformprints;

public final class Console {

    void show() {
        System.err.println("up");
    }
}
