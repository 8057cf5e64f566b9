package org.moothall.relay.projection;

/** One rebuild of one projection, by an id that no other has. */
record RebuildRun(String projection, String id) {

    /** The collection that it fills. */
    String collection() {
        return CopyRegister.prefix(projection) + id;
    }
}
