/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.crowdedroot;

import org.jspecify.annotations.NullMarked;
