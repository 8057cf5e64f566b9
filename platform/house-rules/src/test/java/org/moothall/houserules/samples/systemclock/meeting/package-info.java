/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.systemclock.meeting;

import org.jspecify.annotations.NullMarked;
