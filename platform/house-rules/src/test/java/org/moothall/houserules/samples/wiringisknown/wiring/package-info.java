/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.wiringisknown.wiring;

import org.jspecify.annotations.NullMarked;
