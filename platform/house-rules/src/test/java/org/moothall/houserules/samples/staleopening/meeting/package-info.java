/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.staleopening.meeting;

import org.jspecify.annotations.NullMarked;
