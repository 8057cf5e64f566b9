/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.emptyname.meeting;

import org.jspecify.annotations.NullMarked;
