package org.moothall.relay.projection;

import java.util.Set;
import org.springframework.messaging.Message;

/**
 * How one projection is kept from events: the part of a consumer that writes the projection and does nothing else, so
 * that the whole history may be fed to it again. The consumer itself must keep the projection through the same code.
 */
public interface ProjectionFeed {

    /** The projection's name, as it was opened with {@link Projections#of}. */
    String projection();

    /** Every topic that has events for it; they are read from their first record. */
    Set<String> topics();

    /**
     * Applies what the event says, if it says anything, to this projection alone.
     *
     * @param event a record as a consumer function gets it: CloudEvents attributes as headers
     * @throws org.moothall.relay.inbox.UndecodableEvent if the record can never be read
     */
    void feed(Message<byte[]> event);
}
