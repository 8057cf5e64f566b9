/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.wallclockbyreference.meeting;

import org.jspecify.annotations.NullMarked;
