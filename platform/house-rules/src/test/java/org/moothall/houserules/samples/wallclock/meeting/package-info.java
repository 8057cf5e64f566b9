/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.wallclock.meeting;

import org.jspecify.annotations.NullMarked;
