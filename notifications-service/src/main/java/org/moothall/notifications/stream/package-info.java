/** The events of all topics as one stream over HTTP, for systems that cannot reach Kafka. */
@NullMarked
package org.moothall.notifications.stream;

import org.jspecify.annotations.NullMarked;
