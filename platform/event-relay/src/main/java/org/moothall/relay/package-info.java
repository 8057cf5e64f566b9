/** Carries the events of aggregates to Kafka and brings other services' events in: nothing lost, in order per aggregate. */
@NullMarked
package org.moothall.relay;

import org.jspecify.annotations.NullMarked;
