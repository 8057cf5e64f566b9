/** Keeps known meetings as documents. */
@NullMarked
package org.moothall.minutes.meeting.persistence;

import org.jspecify.annotations.NullMarked;
