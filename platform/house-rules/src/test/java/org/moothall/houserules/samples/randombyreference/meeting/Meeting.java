package org.moothall.houserules.samples.randombyreference.meeting;

import java.util.UUID;
import java.util.function.Supplier;

record Meeting(String id) {

    static Supplier<UUID> ids() {
        return UUID::randomUUID;
    }
}
