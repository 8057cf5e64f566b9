/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.staticstate.meeting;

import org.jspecify.annotations.NullMarked;
