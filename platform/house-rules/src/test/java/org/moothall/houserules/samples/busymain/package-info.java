/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.busymain;

import org.jspecify.annotations.NullMarked;
