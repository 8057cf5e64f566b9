/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.publicadapter.meeting;

import org.jspecify.annotations.NullMarked;
