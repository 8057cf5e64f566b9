/** What somebody outside the platform has in hand: the script, HTTP, a Kafka consumer, a mailbox and a webhook receiver. */
@NullMarked
package org.moothall.system.outside;

import org.jspecify.annotations.NullMarked;
