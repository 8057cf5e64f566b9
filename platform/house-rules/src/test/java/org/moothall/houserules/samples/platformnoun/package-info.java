/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.platformnoun;

import org.jspecify.annotations.NullMarked;
