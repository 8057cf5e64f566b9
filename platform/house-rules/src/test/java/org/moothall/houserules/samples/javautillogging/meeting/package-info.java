/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.javautillogging.meeting;

import org.jspecify.annotations.NullMarked;
