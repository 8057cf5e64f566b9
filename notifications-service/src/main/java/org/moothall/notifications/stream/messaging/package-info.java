/** Reads the topics for the event stream: their tail once for everybody, their past for whoever is behind. */
@NullMarked
package org.moothall.notifications.stream.messaging;

import org.jspecify.annotations.NullMarked;
