package org.moothall.houserules.samples.staticstate.meeting;

import java.util.HashMap;

record Meeting(String id) {

    private static final HashMap<String, Meeting> SEEN = new HashMap<>();

    void remember() {
        SEEN.put(id, this);
    }
}
