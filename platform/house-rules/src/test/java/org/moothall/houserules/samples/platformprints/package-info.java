/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.platformprints;

import org.jspecify.annotations.NullMarked;
