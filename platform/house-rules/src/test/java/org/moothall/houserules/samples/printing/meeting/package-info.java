/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.printing.meeting;

import org.jspecify.annotations.NullMarked;
