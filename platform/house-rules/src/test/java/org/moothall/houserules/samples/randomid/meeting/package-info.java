/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.randomid.meeting;

import org.jspecify.annotations.NullMarked;
