/** Meetings as documents. */
@NullMarked
package org.moothall.houserules.samples.good.meeting.persistence;

import org.jspecify.annotations.NullMarked;
