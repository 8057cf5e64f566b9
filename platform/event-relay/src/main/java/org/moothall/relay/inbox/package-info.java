/** How events come in from Kafka: nothing skipped, and what can never be read is set aside with its reason. */
@NullMarked
package org.moothall.relay.inbox;

import org.jspecify.annotations.NullMarked;
