/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.randombyreference.meeting;

import org.jspecify.annotations.NullMarked;
