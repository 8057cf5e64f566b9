/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.dumpingground.util;

import org.jspecify.annotations.NullMarked;
