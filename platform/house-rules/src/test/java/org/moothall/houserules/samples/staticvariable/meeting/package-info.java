/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.staticvariable.meeting;

import org.jspecify.annotations.NullMarked;
