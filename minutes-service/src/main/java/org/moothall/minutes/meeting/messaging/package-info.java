/** Reads the events of meetings-service. */
@NullMarked
package org.moothall.minutes.meeting.messaging;

import org.jspecify.annotations.NullMarked;
