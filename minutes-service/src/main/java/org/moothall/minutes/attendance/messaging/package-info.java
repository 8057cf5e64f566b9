/** Writes the events of attendance clocks to their contract. */
@NullMarked
package org.moothall.minutes.attendance.messaging;

import org.jspecify.annotations.NullMarked;
