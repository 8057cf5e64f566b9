/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.lombok.meeting;

import org.jspecify.annotations.NullMarked;
