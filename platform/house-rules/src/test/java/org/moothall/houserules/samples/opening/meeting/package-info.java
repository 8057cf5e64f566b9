/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.opening.meeting;

import org.jspecify.annotations.NullMarked;
