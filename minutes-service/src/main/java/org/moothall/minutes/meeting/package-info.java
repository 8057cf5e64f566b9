/** What this service knows of meetings, learnt from the events of meetings-service alone. */
@NullMarked
package org.moothall.minutes.meeting;

import org.jspecify.annotations.NullMarked;
