/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.setter.meeting;

import org.jspecify.annotations.NullMarked;
