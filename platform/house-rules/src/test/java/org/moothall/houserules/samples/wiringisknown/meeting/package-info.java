/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.wiringisknown.meeting;

import org.jspecify.annotations.NullMarked;
