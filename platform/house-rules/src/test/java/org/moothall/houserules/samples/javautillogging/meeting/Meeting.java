package org.moothall.houserules.samples.javautillogging.meeting;

import java.util.logging.Logger;

record Meeting(String id) {

    private static final Logger LOG = Logger.getLogger("meeting");

    void show() {
        LOG.info(id);
    }
}
