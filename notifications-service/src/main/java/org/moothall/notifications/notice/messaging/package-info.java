/** Reads the public events of the other services from Kafka. */
@NullMarked
package org.moothall.notifications.notice.messaging;

import org.jspecify.annotations.NullMarked;
