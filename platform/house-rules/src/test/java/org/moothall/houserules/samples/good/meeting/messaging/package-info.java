/** Meetings as events. */
@NullMarked
package org.moothall.houserules.samples.good.meeting.messaging;

import org.jspecify.annotations.NullMarked;
