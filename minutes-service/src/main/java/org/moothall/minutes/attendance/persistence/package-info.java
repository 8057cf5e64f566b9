/** Keeps the clocks as documents, each with the events that it still owes. */
@NullMarked
package org.moothall.minutes.attendance.persistence;

import org.jspecify.annotations.NullMarked;
