/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.cycle.meeting;

import org.jspecify.annotations.NullMarked;
