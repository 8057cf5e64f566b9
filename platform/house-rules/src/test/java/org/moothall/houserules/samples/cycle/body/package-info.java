/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.cycle.body;

import org.jspecify.annotations.NullMarked;
