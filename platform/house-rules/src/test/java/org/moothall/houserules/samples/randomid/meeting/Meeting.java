package org.moothall.houserules.samples.randomid.meeting;

import java.util.UUID;

record Meeting(String id) {

    static Meeting create() {
        return new Meeting(UUID.randomUUID().toString());
    }
}
