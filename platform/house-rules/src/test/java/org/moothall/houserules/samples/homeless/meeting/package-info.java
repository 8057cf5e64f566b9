/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.homeless.meeting;

import org.jspecify.annotations.NullMarked;
