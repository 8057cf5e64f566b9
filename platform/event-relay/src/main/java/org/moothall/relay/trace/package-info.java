/** Keeps one trace together across what waits in a store and what goes over Kafka. */
@NullMarked
package org.moothall.relay.trace;

import org.jspecify.annotations.NullMarked;
