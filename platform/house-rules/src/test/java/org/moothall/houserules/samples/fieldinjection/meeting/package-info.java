/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.fieldinjection.meeting;

import org.jspecify.annotations.NullMarked;
