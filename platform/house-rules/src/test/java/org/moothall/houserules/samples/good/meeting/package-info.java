/** Meetings and when they are held. */
@NullMarked
package org.moothall.houserules.samples.good.meeting;

import org.jspecify.annotations.NullMarked;
